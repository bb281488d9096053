package org.plenumkg.derive;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** The order in which what has none is taken, so that the same content gives the same triples. */
final class Order {

  /** By the characters that stand for a node. */
  static final Comparator<Node> NODES =
      (a, b) -> a.equals(b) ? 0 : a.toString().compareTo(b.toString());

  private Order() {}
}
