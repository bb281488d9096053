package org.plenumkg.graph;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Something kept in step with the pages of a store, such as the graph of what follows from several
 * articles, or an index for searching. It depends on the pages' graphs alone, never on the order in
 * which they came, so that following every change and deriving afresh give the same.
 *
 * <p>Both calls come within the transaction that replaces the pages: what is written to the dataset
 * is committed with them or not at all. There may be several calls of {@link #leaving}, of other
 * graphs each, before the one of {@link #entered} or {@link #aborted} that always follows; until
 * then a derivation needs what it remembers of them.
 */
public interface Derivation {

  /** Graphs of pages and articles that are about to be removed from the dataset; maybe none. */
  void leaving(DatasetGraph quads, Set<Node> graphs);

  /** Graphs of pages and articles that are new in the dataset; maybe none. */
  void entered(DatasetGraph quads, Set<Node> graphs);

  /** All graphs of pages and articles there are, of which none was told before. */
  default void first(DatasetGraph quads, Set<Node> graphs) {
    leaving(quads, Set.of());
    entered(quads, graphs);
  }

  /** The transaction is committed: what lies outside of the dataset may follow it. */
  default void committed() {}

  /** The transaction came to nothing. */
  default void aborted() {}
}
