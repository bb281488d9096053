package org.plenumkg.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What some graphs of articles hold of each class, and the days of these articles. */
final class Content {

  private final Map<Node, Set<Node>> things = new HashMap<>();
  private Optional<Days> days = Optional.empty();

  /** Looks at some graphs more. */
  void add(DatasetGraph quads, Set<Node> graphs, Iterable<Node> classes) {
    for (Node graph : graphs) {
      for (Node type : classes) {
        quads
            .find(graph, Node.ANY, RDF.Nodes.type, type)
            .forEachRemaining(
                quad -> things.computeIfAbsent(type, t -> new HashSet<>()).add(quad.getSubject()));
      }
      quads
          .find(graph, graph, DCTerms.date.asNode(), Node.ANY)
          .forEachRemaining(quad -> days = join(days, Days.of(quad.getObject())));
    }
  }

  /** Things of a class. */
  Set<Node> of(Node type) {
    return things.getOrDefault(type, Set.of());
  }

  Optional<Days> days() {
    return days;
  }

  void clear() {
    things.clear();
    days = Optional.empty();
  }

  /** The days of both. */
  static Optional<Days> join(Optional<Days> some, Optional<Days> more) {
    return Stream.concat(some.stream(), more.stream()).reduce(Days::and);
  }
}
