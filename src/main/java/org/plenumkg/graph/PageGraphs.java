package org.plenumkg.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plenumkg.extract.Reading;
import org.plenumkg.text.Page;

/**
 * All named graphs of one page: one an article, or, where none was found, one that says so much.
 *
 * @param page IRI of the page
 */
public record PageGraphs(Node page, List<Named> graphs) {

  /** A graph with its name. */
  public record Named(Node name, List<Triple> triples) {}

  /** All graphs of a page that was read. */
  public static PageGraphs of(Page page, List<Reading> readings, ArticleGraph writer, Iris iris) {
    Node name = iris.page(page);
    List<Named> graphs =
        readings.isEmpty()
            ? List.of(new Named(name, writer.triples(page)))
            : readings.stream()
                .map(r -> new Named(iris.article(r.article()), writer.triples(r)))
                .toList();
    return new PageGraphs(name, graphs);
  }

  /** How much they are. */
  Holdings holdings() {
    return graphs.stream()
        .map(graph -> Holdings.of(page, graph.name(), graph.triples()))
        .reduce(Holdings.ofPage(), Holdings::plus);
  }
}
