package org.plenumkg.derive;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps what one rule derives in step with the articles: notes the keys that a change touches, and
 * what was derived for them, and once the change is made writes what differs.
 *
 * @param <K> the rule's keys
 */
final class Keeper<K> {

  /** What is to be taken out and put in. */
  record Change(Set<Triple> out, Set<Triple> in) {

    /** All of it. */
    Stream<Triple> triples() {
      return Stream.concat(out.stream(), in.stream());
    }

    /** Writes it. */
    void write(DatasetGraph quads, Node graph) {
      out.forEach(triple -> quads.delete(Quad.create(graph, triple)));
      in.forEach(triple -> quads.add(Quad.create(graph, triple)));
    }
  }

  private static final int KEYS_AT_A_TIME = 1000;

  private final Rule<K> rule;
  private final Set<K> keys = new LinkedHashSet<>();
  private final Set<Triple> held = new HashSet<>();

  Keeper(Rule<K> rule) {
    this.rule = rule;
  }

  /** Derives all that follows from articles, of which nothing has been derived. */
  void afresh(Articles articles, List<Node> graphs, Consumer<Triple> out) {
    Set<K> known = new HashSet<>();
    Set<K> some = new LinkedHashSet<>();
    for (Node graph : graphs) {
      rule.keys(articles, graph).filter(known::add).forEach(some::add);
      if (some.size() >= KEYS_AT_A_TIME) {
        afreshFor(articles, some, out);
        some.clear();
      }
    }
    afreshFor(articles, some, out);
  }

  /** Derives what follows for keys, for which nothing has been derived. */
  void afreshFor(Articles articles, Set<K> some, Consumer<Triple> out) {
    rule.derive(articles, some).forEach(out);
  }

  /** Notes the keys of articles, which the dataset holds. */
  void note(Articles articles, Collection<Node> graphs) {
    Set<K> touched = new LinkedHashSet<>();
    graphs.forEach(graph -> rule.keys(articles, graph).forEach(touched::add));
    noteKeys(articles, touched);
  }

  /** Notes keys, and what is derived for them now. */
  void noteKeys(Articles articles, Set<K> touched) {
    Set<K> more = new LinkedHashSet<>(touched);
    more.removeAll(keys);
    if (!more.isEmpty()) {
      held.addAll(rule.held(articles, more));
      keys.addAll(more);
    }
  }

  /** What the articles as they are now change, of all that was noted, which is then forgotten. */
  Change change(Articles articles) {
    Set<Triple> in = new LinkedHashSet<>(rule.derive(articles, keys));
    Set<Triple> out = new LinkedHashSet<>(held);
    out.removeAll(in);
    in.removeAll(held);
    forget();
    return new Change(out, in);
  }

  /** Forgets what was noted. */
  void forget() {
    keys.clear();
    held.clear();
  }
}
