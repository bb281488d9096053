package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
import org.plenumkg.mention.Post;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.DateExpression;
import org.plenumkg.text.Dated;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.When;

/** Changes of post that an article reports: 任命王某为局长, 李某当选市长, 免去赵某的区长职务, 拟任. */
final class Appointments implements Extractor {

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    ChangeDates dates = new ChangeDates(article);
    List<Change> changes = new ArrayList<>();
    for (Holding holding : article.holdings()) {
      Optional<Node> action = holding.action();
      for (Post post : action.isPresent() ? holding.posts() : List.<Post>of()) {
        Optional<DateExpression> said = dates.said(holding.evidence());
        boolean life = dates.isInLife(holding.evidence());
        changes.add(new Change(holding, post, action.orElseThrow(), said, life));
      }
    }
    return changes.stream().map(change -> fact(change, date(article.article(), change, changes)));
  }

  /**
   * One change of post.
   *
   * @param said the words that date it, if there are any
   * @param life whether dates of a life stand before it
   */
  private record Change(
      Holding holding, Post post, Node action, Optional<DateExpression> said, boolean life) {

    /** Whether the report's day is its own where no other is named: a notice nominates that day. */
    boolean isOfReport() {
      return said.isEmpty() && (!life || action.equals(Plm.Nominated));
    }

    boolean isSame(Change other) {
      return holding.person().thing().equals(other.holding.person().thing())
          && post.thing().equals(other.post.thing())
          && action.equals(other.action);
    }
  }

  /**
   * The day or month that the article names, wherever it reports the change; else that of the
   * report; of 近日 and 日前 only the month is known, and of 今年1月 in a report of no known year nothing.
   */
  private static Optional<Dated> date(Article article, Change change, List<Change> all) {
    List<DateExpression> said =
        all.stream().filter(change::isSame).flatMap(c -> c.said().stream()).toList();
    boolean recently = said.stream().anyMatch(d -> d.when() == When.DayWord.RECENTLY);
    Optional<Dated> own =
        Stream.concat(change.said().stream(), said.stream())
            .filter(d -> d.when() != When.DayWord.RECENTLY)
            .map(article.chronology()::date)
            .flatMap(Optional::stream)
            .findFirst();
    if (own.isPresent() || !(recently || change.isOfReport())) {
      return own;
    }
    return recently ? article.date().map(Appointments::month) : article.date();
  }

  private static Dated month(Dated day) {
    PartialDate date = day.date();
    return new Dated(new PartialDate(date.year(), date.month(), 0), day.basis());
  }

  private static Fact fact(Change change, Optional<Dated> date) {
    Holding holding = change.holding();
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.appointee, holding.person().thing()));
    roles.add(new Role(Plm.post, change.post().thing()));
    roles.add(Role.of(Plm.action, change.action()));
    date.ifPresent(dated -> roles.add(new Role(Plm.date, Term.date(dated.date()))));
    String rule = "appointment/" + holding.rule();
    return new Fact(Plm.Appointment, roles, List.of(holding.evidence()), rule, 0.9);
  }
}
