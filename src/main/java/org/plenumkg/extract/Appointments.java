package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
import org.plenumkg.mention.Post;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.DateExpression;
import org.plenumkg.text.Dated;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Span;
import org.plenumkg.text.When;

/** Changes of post that an article reports: 任命王某为局长, 李某当选市长, 免去赵某的区长职务, 拟任. */
final class Appointments implements Extractor {

  /** What follows the dates of a life rather than of a change of post. */
  private static final List<String> LIFE =
      List.of("生", "出生", "参加", "加入", "入党", "以来", "至", "—", "退休");

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    NavigableMap<Integer, DateExpression> dates = new TreeMap<>();
    for (DateExpression date : article.article().chronology().expressions()) {
      dates.put(date.span().start(), date);
    }
    NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    article.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
    List<Change> changes = new ArrayList<>();
    for (Holding holding : article.holdings()) {
      Optional<Node> action = holding.action();
      for (Post post : action.isPresent() ? holding.posts() : List.<Post>of()) {
        Optional<DateExpression> said = said(article.article(), holding, dates, sentences);
        changes.add(new Change(holding, post, action.orElseThrow(), said));
      }
    }
    return changes.stream().map(change -> fact(change, date(article.article(), change, changes)));
  }

  /**
   * One change of post.
   *
   * @param said the words that date it, if there are any
   */
  private record Change(Holding holding, Post post, Node action, Optional<DateExpression> said) {

    boolean isSame(Change other) {
      return holding.person().thing().equals(other.holding.person().thing())
          && post.thing().equals(other.post.thing())
          && action.equals(other.action);
    }
  }

  /**
   * The day or month that the article names, wherever it reports the change; else that of the
   * report; of 近日 and 日前 only the month is known.
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
    return own.isPresent() || !recently
        ? own.or(article::date)
        : article.date().map(Appointments::month);
  }

  /** The words that date a change: a day or month in its sentence, or 近日 before it. */
  private static Optional<DateExpression> said(
      Article article,
      Holding holding,
      NavigableMap<Integer, DateExpression> dates,
      NavigableMap<Integer, Sentence> sentences) {
    Span evidence = holding.evidence();
    int start = Optional.ofNullable(sentences.floorKey(evidence.start())).orElse(0);
    return dates.headMap(evidence.end(), false).descendingMap().values().stream()
        .filter(date -> isOfChange(article.text(), date))
        .findFirst()
        .filter(d -> d.span().start() >= start || d.when() == When.DayWord.RECENTLY);
  }

  /** A day or month, but not that of a birth, of joining the party, or of a half-year's plan. */
  private static boolean isOfChange(String text, DateExpression date) {
    int end = date.span().end();
    return !(date.when() instanceof When.Part)
        && LIFE.stream().noneMatch(w -> text.startsWith(w, end));
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
