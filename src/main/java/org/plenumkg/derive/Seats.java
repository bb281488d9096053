package org.plenumkg.derive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.lexicon.Table;
import org.plenumkg.ontology.Plm;

/** How many hold a post at a time, by its title ({@code lexicon/seats.csv}). */
final class Seats {

  private enum Holders {
    ONE,
    MANY
  }

  private final Map<String, Holders> byTitle;

  private Seats(Map<String, Holders> byTitle) {
    this.byTitle = byTitle;
  }

  static Seats load() {
    return new Seats(
        Table.read("/lexicon/seats.csv", "title", "seats").stream()
            .collect(
                Collectors.toMap(
                    row -> row.need("title"), row -> row.constant("seats", Holders.class))));
  }

  /**
   * Whether a post is the same one wherever it is named: a 县委书记 or 组织部部长 of no known region is any
   * county's, but a company has its name.
   */
  boolean isParticular(Articles articles, Node post) {
    return articles.description(post, Plm.postIn).all(Plm.postIn).stream()
        .anyMatch(
            body ->
                !articles.description(body, Plm.jurisdiction).all(Plm.jurisdiction).isEmpty()
                    || articles
                        .description(body, RDF.Nodes.type)
                        .has(RDF.Nodes.type, Plm.Enterprise));
  }

  /** Whether one holder follows another: 书记 of one body, but neither 副书记 nor 常委. */
  boolean isSingle(Articles articles, Node post) {
    List<Node> titles = articles.description(post, Plm.title).all(Plm.title);
    return !titles.isEmpty()
        && isParticular(articles, post)
        && titles.stream()
            .allMatch(title -> byTitle.get(title.getLiteralLexicalForm()) == Holders.ONE);
  }

  /** Whether so many share it that a name and the post do not tell a person: 省人大代表. */
  boolean isShared(Articles articles, Node post) {
    return articles.description(post, Plm.title).all(Plm.title).stream()
        .anyMatch(title -> byTitle.get(title.getLiteralLexicalForm()) == Holders.MANY);
  }
}
