package org.plenumkg.graph;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.ontology.Plm;

/** Finds places as people call them: 二七区 for 郑州市二七区, or 410103. */
public final class PlaceNames {

  private PlaceNames() {}

  /**
   * The places that a name stands for: those whose IRI, code or name it is; if there are none, the
   * administrative divisions whose name ends in it. Several if the name does not decide.
   */
  public static Set<Node> find(DatasetGraph quads, String name) {
    Set<Node> found = new TreeSet<>(TurtleWriter.ORDER);
    Node iri = NodeFactory.createURI(name);
    if (quads.contains(Quad.unionGraph, iri, RDFS.Nodes.label, Node.ANY)) {
      found.add(iri);
    }
    Node words = NodeFactory.createLiteralLang(name, "zh");
    add(quads, RDFS.Nodes.label, words, found);
    add(quads, SKOS.altLabel.asNode(), words, found);
    add(quads, Plm.divisionCode, NodeFactory.createLiteralString(name), found);
    if (found.isEmpty()) {
      quads
          .find(Quad.unionGraph, Node.ANY, Plm.divisionCode, Node.ANY)
          .forEachRemaining(
              quad -> {
                if (isNamed(quads, quad.getSubject(), name)) {
                  found.add(quad.getSubject());
                }
              });
    }
    return found;
  }

  private static void add(DatasetGraph quads, Node property, Node object, Set<Node> found) {
    quads
        .find(Quad.unionGraph, Node.ANY, property, object)
        .forEachRemaining(
            quad -> {
              Node subject = quad.getSubject();
              if (quads.contains(Quad.unionGraph, subject, RDF.Nodes.type, Plm.Place)) {
                found.add(subject);
              }
            });
  }

  private static boolean isNamed(DatasetGraph quads, Node place, String end) {
    var labels = quads.find(Quad.unionGraph, place, RDFS.Nodes.label, Node.ANY);
    while (labels.hasNext()) {
      if (labels.next().getObject().getLiteralLexicalForm().endsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
