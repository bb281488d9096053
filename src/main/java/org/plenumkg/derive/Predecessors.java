package org.plenumkg.derive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plenumkg.ontology.Plm;

/**
 * Who held a post before whom, where it has one holder at a time (书记, 区长): of the tenures that lie
 * wholly before, the last one, if nobody's tenure overlaps.
 */
final class Predecessors implements Rule<Node> {

  private final Seats seats;

  Predecessors(Seats seats) {
    this.seats = seats;
  }

  /** None: a post is touched when a tenure of it is. */
  @Override
  public Stream<Node> keys(Articles articles, Node graph) {
    return Stream.empty();
  }

  @Override
  public Set<Triple> held(Articles articles, Set<Node> posts) {
    Set<Triple> held = new LinkedHashSet<>();
    for (Node post : posts) {
      articles
          .derived(Node.ANY, Plm.post, post)
          .forEach(t -> held.addAll(articles.derived(t.getSubject(), Plm.precededBy, Node.ANY)));
    }
    return held;
  }

  @Override
  public Set<Triple> derive(Articles articles, Set<Node> posts) {
    Written written = new Written();
    for (Node post : posts) {
      if (seats.isSingle(articles, post)) {
        List<Service> all =
            Service.of(articles, post).stream().filter(s -> !s.evidence().isEmpty()).toList();
        all.forEach(service -> link(service, all, written));
      }
    }
    return written.all();
  }

  private static void link(Service service, List<Service> all, Written written) {
    Optional<Service> last = Optional.empty();
    for (Service other : all) {
      if (other.before(service)) {
        last =
            last.filter(l -> !l.lastSeen().isBefore(other.lastSeen())).or(() -> Optional.of(other));
      } else if (!other.equals(service) && !service.before(other)) {
        return;
      }
    }
    last.filter(l -> all.stream().allMatch(o -> o.equals(l) || !o.before(service) || o.before(l)))
        .ifPresent(l -> written.add(service.tenure(), Plm.precededBy, l.tenure()));
  }
}
