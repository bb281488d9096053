package org.plenumkg.derive;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.ontology.Plm;

/** Which observations are of the same thing: the way from one to the others, in any article. */
final class Series implements Rule<Node> {

  private final SeriesKey key;

  Series(SeriesKey key) {
    this.key = key;
  }

  /** The article itself: which series an observation is in, it says alone. */
  @Override
  public Stream<Node> keys(Articles articles, Node graph) {
    return Stream.of(graph);
  }

  @Override
  public Set<Triple> held(Articles articles, Set<Node> graphs) {
    Set<Triple> held = new LinkedHashSet<>();
    for (Node graph : graphs) {
      for (Node observation : articles.in(graph, RDF.Nodes.type, Plm.Observation)) {
        held.addAll(articles.derived(observation, Plm.series, Node.ANY));
      }
    }
    return held;
  }

  @Override
  public Set<Triple> derive(Articles articles, Set<Node> graphs) {
    Written written = new Written();
    for (Node graph : graphs) {
      for (Node observation : articles.in(graph, RDF.Nodes.type, Plm.Observation)) {
        key.of(articles.of(new Articles.Place(graph, observation)))
            .ifPresent(series -> written.add(observation, Plm.series, series));
      }
    }
    return written.all();
  }
}
