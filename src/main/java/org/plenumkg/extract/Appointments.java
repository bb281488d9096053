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
import org.plenumkg.text.Span;

/** Changes of post that an article reports: 任命王某为局长, 李某当选市长, 免去赵某的区长职务, 拟任. */
final class Appointments implements Extractor {

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    NavigableMap<Integer, DateExpression> dates = new TreeMap<>();
    for (DateExpression date : article.article().chronology().expressions()) {
      dates.put(date.span().start(), date);
    }
    NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    article.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
    return article.holdings().stream()
        .filter(holding -> holding.action().isPresent())
        .flatMap(
            holding -> {
              Optional<Dated> date = date(article.article(), holding, dates, sentences);
              return holding.posts().stream()
                  .map(post -> fact(holding, post, holding.action().orElseThrow(), date));
            });
  }

  /** The day that the sentence names before the post, else that of the report. */
  private static Optional<Dated> date(
      Article article,
      Holding holding,
      NavigableMap<Integer, DateExpression> dates,
      NavigableMap<Integer, Sentence> sentences) {
    Span evidence = holding.evidence();
    int start = Optional.ofNullable(sentences.floorKey(evidence.start())).orElse(0);
    return dates.subMap(start, true, evidence.end(), false).descendingMap().values().stream()
        .map(article.chronology()::date)
        .flatMap(Optional::stream)
        .findFirst()
        .or(article::date);
  }

  private static Fact fact(Holding holding, Post post, Node action, Optional<Dated> date) {
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.appointee, holding.person().thing()));
    roles.add(new Role(Plm.post, post.thing()));
    roles.add(Role.of(Plm.action, action));
    date.ifPresent(dated -> roles.add(new Role(Plm.date, Term.date(dated.date()))));
    String rule = "appointment/" + holding.rule();
    return new Fact(Plm.Appointment, roles, List.of(holding.evidence()), rule, 0.9);
  }
}
