package org.plenumkg.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Nodes as N-Triples writes them, which is also what they are sorted by. */
final class NodeText {

  private NodeText() {}

  static String of(Node node) {
    return NodeFmtLib.strNT(node);
  }

  /** A triple without its final point. */
  static String of(Triple triple) {
    return of(triple.getSubject()) + " " + of(triple.getPredicate()) + " " + of(triple.getObject());
  }
}
