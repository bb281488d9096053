package org.plenumkg.derive;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.graph.Iris;
import org.plenumkg.ontology.Plm;

/** Why two people are one, or may be. */
record Join(Node left, Node right, String reason, double score) {

  /** Writes it, with the right one as the left one's {@code plm:alias} or {@code plm:candidate}. */
  void write(Iris iris, Node role, Written written) {
    Node node = iris.identity(left, right);
    written.add(node, RDF.Nodes.type, Plm.Identity);
    written.add(node, Plm.canonical, left);
    written.add(node, role, right);
    written.words(node, Plm.reason, reason);
    written.score(node, Plm.score, score);
  }
}
