package org.plenumkg.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/**
 * Who is one person, joined step by step: what people decided first, then what articles state; a
 * step that would join two whom people keep apart is not taken.
 */
final class Clusters {

  private final Overrides overrides;
  private final Map<Node, Set<Node>> clusters = new TreeMap<>(Order.NODES);
  private final Map<Node, Join> joins = new LinkedHashMap<>();
  private final Set<Node> kept = new TreeSet<>(Order.NODES);

  /** Everybody alone. */
  Clusters(Set<Node> people, Overrides overrides) {
    this.overrides = overrides;
    for (Node person : people) {
      Set<Node> alone = new TreeSet<>(Order.NODES);
      alone.add(person);
      clusters.put(person, alone);
    }
    Set<Node> dropped = new TreeSet<>(Order.NODES);
    for (Node person : people) {
      overrides
          .same(person)
          .forEach(
              (other, decision) -> {
                if (people.contains(other)) {
                  join(new Join(person, other, decision.reason(), 1));
                  kept.add(decision.left());
                  dropped.add(decision.right());
                }
              });
    }
    kept.removeAll(dropped);
  }

  /** Joins two and all that each is one with. */
  void join(Join join) {
    Set<Node> left = clusters.get(join.left());
    Set<Node> right = clusters.get(join.right());
    boolean apart =
        left.stream().anyMatch(a -> right.stream().anyMatch(b -> overrides.different(a, b)));
    if (left.contains(join.right()) || apart) {
      return;
    }
    left.addAll(right);
    right.forEach(person -> clusters.put(person, left));
    joins.putIfAbsent(join.right(), join);
    joins.putIfAbsent(join.left(), join);
  }

  /** Those who are one, for everybody who is kept. */
  Map<Node, List<Node>> byCanonical() {
    Map<Node, List<Node>> all = new TreeMap<>(Order.NODES);
    clusters.values().forEach(cluster -> all.put(canonical(cluster), new ArrayList<>(cluster)));
    return all;
  }

  /** Why somebody was joined to others. */
  Join why(Node person) {
    return joins.get(person);
  }

  private Node canonical(Set<Node> cluster) {
    return cluster.stream().filter(kept::contains).findFirst().orElse(cluster.iterator().next());
  }
}
