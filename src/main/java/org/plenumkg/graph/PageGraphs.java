package org.plenumkg.graph;

import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plenumkg.extract.Reading;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/**
 * All named graphs of one page: one an article, or, where none was found, one that says so much.
 *
 * @param page IRI of the page
 */
public record PageGraphs(Node page, List<Named> graphs) {

  /** A graph with its name. */
  public record Named(Node name, List<Triple> triples) {}

  /**
   * Turns a page into its graphs.
   *
   * @param reader turns a page into its articles' readings
   */
  public static Function<Page, PageGraphs> reading(
      Function<Page, List<Reading>> reader, Iris iris, Ontology ontology) {
    ArticleGraph writer = new ArticleGraph(iris, ontology);
    return page -> of(page, reader.apply(page), writer, iris);
  }

  /** All graphs of a page that was read. */
  static PageGraphs of(Page page, List<Reading> readings, ArticleGraph writer, Iris iris) {
    Node name = iris.page(page);
    List<Named> graphs =
        readings.isEmpty()
            ? List.of(new Named(name, writer.triples(page)))
            : readings.stream()
                .map(r -> new Named(iris.article(r.article()), writer.triples(r)))
                .toList();
    return new PageGraphs(name, graphs);
  }

  /** How many triples they are. */
  long triples() {
    return graphs.stream().mapToLong(graph -> graph.triples().size()).sum();
  }

  /** How much they are. */
  Holdings holdings() {
    return graphs.stream()
        .map(graph -> Holdings.of(page, graph.name(), graph.triples()))
        .reduce(Holdings.ofPage(), Holdings::plus);
  }
}
