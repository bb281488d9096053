package org.plenumkg.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.export.TableDefinition.Column;
import org.plenumkg.ontology.Plm;

/** The columns that every table ends in: where the words stand that state its row. */
final class EvidenceColumns {

  static final List<Column> COLUMNS =
      List.of(
          new Column("fact", "事实 IRI；人、会议等没有事实的行为空", "the fact; empty where a thing is only named"),
          new Column(
              "quote",
              "原文：所据的话，或名称所在的话；不在任何引文中时为名称本身；文章为其最先的引文",
              "the words that state it, or that name it; of an article the first words quoted"),
          new Column("more_quotes", "另有几处原文", "how many more passages state it"),
          new Column(
              "start",
              "原文在版面文本中的起点，按 Unicode 码位，从 0 起",
              "where the quote begins in the page's text, in Unicode code points from 0"),
          new Column("end", "原文的终点（不含）", "where it ends, exclusive"),
          new Column("page", "版面标识", "the page's identifier"),
          new Column("source", "版面文件", "the page's file"),
          new Column("article", "文章 IRI", "the article"),
          new Column("article_headline", "文章标题", "its headline"),
          new Column("article_date", "文章日期", "its date"));

  private static final Node ALTERNATIVE = SKOS.altLabel.asNode();
  private static final Comparator<Node> BY_PLACE = Comparator.comparing(Node::getURI);

  private final Graph graph;

  /** Looks in the graph of one article. */
  EvidenceColumns(Graph graph) {
    this.graph = graph;
  }

  /** The cells for a fact, a thing that is named, or the article itself. */
  List<String> of(Node evidence) {
    List<Node> passages = objects(evidence, Plm.statedIn).sorted(byStart()).toList();
    boolean isFact = !passages.isEmpty();
    Optional<Node> place = isFact ? Optional.of(passages.get(0)) : placeOf(evidence);
    List<String> cells = new ArrayList<>();
    cells.add(isFact ? evidence.getURI() : "");
    cells.add(place.map(this::words).orElse(""));
    cells.add(isFact ? Integer.toString(passages.size() - 1) : "");
    cells.add(place.map(node -> text(node, Plm.start)).orElse(""));
    cells.add(place.map(node -> text(node, Plm.end)).orElse(""));
    Optional<Node> article =
        place.isPresent()
            ? place.flatMap(node -> objects(node, Plm.inArticle).findFirst())
            : subjects(RDF.Nodes.type, Plm.Article).findFirst();
    Optional<Node> page = article.flatMap(node -> objects(node, Plm.onPage).findFirst());
    cells.add(page.map(node -> text(node, DCTerms.identifier.asNode())).orElse(""));
    cells.add(page.map(node -> text(node, DCTerms.source.asNode())).orElse(""));
    cells.add(article.map(Node::getURI).orElse(""));
    cells.add(article.map(node -> text(node, DCTerms.title.asNode())).orElse(""));
    cells.add(article.map(node -> text(node, DCTerms.date.asNode())).orElse(""));
    return cells;
  }

  private Optional<Node> placeOf(Node thing) {
    return named(thing).or(() -> told(thing)).or(() -> quoted(thing));
  }

  /** The first passage of the facts of which it is a part. */
  private Optional<Node> told(Node thing) {
    return Iter.asStream(graph.find(Node.ANY, Node.ANY, thing))
        .flatMap(triple -> objects(triple.getSubject(), Plm.statedIn))
        .min(byStart());
  }

  /** The shortest passage around the first mention that stands in one, else the first mention. */
  private Optional<Node> named(Node thing) {
    List<Node> mentions = subjects(Plm.refersTo, thing).sorted(byStart()).toList();
    return mentions.stream()
        .flatMap(mention -> passageAround(mention).stream())
        .findFirst()
        .or(() -> mentions.stream().findFirst());
  }

  private Optional<Node> passageAround(Node mention) {
    int start = number(mention, Plm.start);
    int end = number(mention, Plm.end);
    return subjects(RDF.Nodes.type, Plm.Passage)
        .filter(p -> number(p, Plm.start) <= start && number(p, Plm.end) >= end)
        .min(
            Comparator.<Node>comparingInt(p -> number(p, Plm.end) - number(p, Plm.start))
                .thenComparing(BY_PLACE));
  }

  /** The first passage of an article. */
  private Optional<Node> quoted(Node article) {
    return subjects(Plm.inArticle, article)
        .filter(place -> graph.contains(place, RDF.Nodes.type, Plm.Passage))
        .min(byStart());
  }

  /** Those of a passage; of a mention the longest name of what it refers to that fits into it. */
  private String words(Node place) {
    if (graph.contains(place, RDF.Nodes.type, Plm.Passage)) {
      return text(place, Plm.quote);
    }
    int room = number(place, Plm.end) - number(place, Plm.start);
    return objects(place, Plm.refersTo)
        .flatMap(thing -> Stream.of(RDFS.Nodes.label, ALTERNATIVE).flatMap(p -> objects(thing, p)))
        .map(Node::getLiteralLexicalForm)
        .filter(name -> length(name) <= room)
        .max(Comparator.comparingInt(EvidenceColumns::length).thenComparing(Function.identity()))
        .orElse("");
  }

  private static int length(String words) {
    return words.codePointCount(0, words.length());
  }

  private Comparator<Node> byStart() {
    return Comparator.<Node>comparingInt(node -> number(node, Plm.start)).thenComparing(BY_PLACE);
  }

  private int number(Node node, Node property) {
    return Integer.parseInt(text(node, property));
  }

  private String text(Node node, Node property) {
    return objects(node, property)
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElse("");
  }

  private Stream<Node> objects(Node subject, Node property) {
    return Iter.asStream(graph.find(subject, property, Node.ANY)).map(Triple::getObject);
  }

  private Stream<Node> subjects(Node property, Node object) {
    return Iter.asStream(graph.find(Node.ANY, property, object)).map(Triple::getSubject);
  }
}
