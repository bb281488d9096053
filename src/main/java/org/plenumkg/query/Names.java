package org.plenumkg.query;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.plenumkg.graph.PlaceNames;
import org.plenumkg.graph.Store;

/** What names in a question stand for in a store: prefixes, places. */
public final class Names {

  private final Store store;
  private final PrefixMapping prefixes;

  /** Those of a store, which must stay open. */
  public Names(Store store) {
    this.store = store;
    this.prefixes = store.prefixes();
  }

  /** Prefixes that need no declaration. */
  public PrefixMapping prefixes() {
    return prefixes;
  }

  /** The thing that an IRI or a name with a prefix stands for. */
  Node thing(String name) {
    return NodeFactory.createURI(prefixes.expandPrefix(name.replaceAll("^<|>$", "")));
  }

  /**
   * The place that a name stands for.
   *
   * @throws QueryFault if there is none, or several
   */
  Node place(String name) {
    String iri = thing(name).getURI();
    Set<Node> found = store.read(quads -> PlaceNames.find(quads, iri));
    if (found.isEmpty()) {
      throw new QueryFault(name + ": no such place in the store");
    }
    if (found.size() > 1) {
      String all =
          found.stream()
              .map(place -> prefixes.shortForm(place.getURI()))
              .collect(Collectors.joining(", "));
      throw new QueryFault(name + ": several places are called so; give one of " + all);
    }
    return found.iterator().next();
  }
}
