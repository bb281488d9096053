package org.plenumkg.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.mention.Mention;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Block;
import org.plenumkg.text.Span;

/**
 * Sentences with a word that leads one to expect a fact, and a name to go with it, but no such
 * fact.
 */
final class Trigger implements GapFinder {

  private final String kind;
  private final Forms<String> words;
  private final Set<Kind> names;
  private final Set<Node> answers;
  private final Ontology ontology;

  /**
   * A trigger.
   *
   * @param kind what its gaps are called
   * @param names kinds of things of which the sentence must name one
   * @param answers classes of facts of which one is expected
   */
  Trigger(String kind, Forms<String> words, Set<Kind> names, Set<Node> answers, Ontology ontology) {
    this.kind = kind;
    this.words = words;
    this.names = Set.copyOf(names);
    this.answers = Set.copyOf(answers);
    this.ontology = ontology;
  }

  /** Words of a table's column {@code word}, of the rows that are wanted. */
  static Forms<String> words(String table, Predicate<Table.Row> wanted, String... columns) {
    return Forms.of(
        Table.read(table, columns).stream()
            .filter(wanted)
            .map(row -> row.need("word"))
            .distinct()
            .collect(Collectors.toMap(word -> word, word -> word)));
  }

  @Override
  public Stream<Gap> find(AnnotatedArticle article) {
    List<Span> stated =
        article.facts().stream()
            .filter(fact -> answers.contains(fact.type()))
            .flatMap(fact -> fact.evidence().stream())
            .toList();
    List<Span> named =
        article.mentions().stream()
            .filter(m -> names.contains(Kind.of(m.thing().type(), ontology)))
            .map(Mention::span)
            .toList();
    return article.names().sentences().stream()
        .filter(sentence -> sentence.block().kind() == Block.Kind.PARAGRAPH)
        .filter(sentence -> named.stream().anyMatch(sentence.span()::contains))
        .filter(sentence -> stated.stream().noneMatch(sentence.span()::overlaps))
        .flatMap(sentence -> gap(article, sentence).stream());
  }

  private Optional<Gap> gap(AnnotatedArticle article, Sentence sentence) {
    String text = article.article().text();
    for (int at = sentence.span().start(); at < sentence.span().end(); at++) {
      Optional<Forms.Match<String>> match =
          sentence.isBoundary(at)
              ? words.longest(text, at).filter(m -> sentence.isBoundary(m.end()))
              : Optional.empty();
      if (match.isPresent() && outsideNames(article.mentions(), at)) {
        return Optional.of(new Gap(kind, sentence.span(), match.get().value()));
      }
    }
    return Optional.empty();
  }

  /** 推进 in the name of a meeting says nothing by itself. */
  private static boolean outsideNames(List<Mention> mentions, int at) {
    return mentions.stream().map(Mention::span).noneMatch(span -> span.contains(at));
  }
}
