package org.plenumkg.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.graph.Iris;
import org.plenumkg.ontology.Plm;

/** Observations of one thing in different articles whose values cannot both be right. */
final class Conflicts implements Rule<Node> {

  /** What one article says the value is. */
  private record Claim(Node observation, Node article, Quantity quantity) {}

  private final Iris iris;
  private final SeriesKey key;
  private final Quantities quantities = new Quantities();

  Conflicts(Iris iris, SeriesKey key) {
    this.iris = iris;
    this.key = key;
  }

  @Override
  public Stream<Node> keys(Articles articles, Node graph) {
    return articles.in(graph, RDF.Nodes.type, Plm.Observation).stream()
        .flatMap(
            observation -> key.of(articles.of(new Articles.Place(graph, observation))).stream());
  }

  @Override
  public Set<Triple> held(Articles articles, Set<Node> series) {
    Set<Triple> held = new LinkedHashSet<>();
    series.forEach(s -> held.addAll(articles.derived(iris.conflict(s), Node.ANY, Node.ANY)));
    return held;
  }

  @Override
  public Set<Triple> derive(Articles articles, Set<Node> series) {
    Written written = new Written();
    series.forEach(s -> derive(articles, s, written));
    return written.all();
  }

  private void derive(Articles articles, Node series, Written written) {
    List<Claim> claims = new ArrayList<>();
    for (Triple member : articles.derived(Node.ANY, Plm.series, series)) {
      for (Node article : articles.graphsOf(member.getSubject(), Plm.value)) {
        Articles.Place place = new Articles.Place(article, member.getSubject());
        quantities
            .of(articles, place)
            .ifPresent(quantity -> claims.add(new Claim(place.node(), article, quantity)));
      }
    }
    Set<Node> inConflict = new TreeSet<>(Order.NODES);
    for (Claim a : claims) {
      for (Claim b : claims) {
        if (!a.article().equals(b.article()) && !a.quantity().agrees(b.quantity())) {
          inConflict.add(a.observation());
          inConflict.add(b.observation());
        }
      }
    }
    if (!inConflict.isEmpty()) {
      Node conflict = iris.conflict(series);
      written.add(conflict, RDF.Nodes.type, Plm.Conflict);
      written.add(conflict, Plm.series, series);
      inConflict.forEach(o -> written.add(conflict, Plm.observation, o));
    }
  }
}
