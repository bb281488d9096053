package org.plenumkg.search;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.ontology.Plm;

/** Which statements of a store are texts to be found: names, headlines, quotes and statements. */
final class TextTriples {

  /** What names a thing: short, and found by its initials too. */
  static final Set<Node> NAMES =
      Set.of(
          RDFS.Nodes.label,
          SKOS.altLabel.asNode(),
          DCTerms.title.asNode(),
          DCTerms.alternative.asNode(),
          Plm.subHeadline);

  /** What is said. */
  static final Set<Node> TEXTS = Set.of(Plm.quote, Plm.text);

  private TextTriples() {}

  /** All of these properties. */
  static List<Node> all() {
    return Stream.concat(NAMES.stream(), TEXTS.stream()).toList();
  }

  static boolean isText(Node property, Node object) {
    return object.isLiteral() && (NAMES.contains(property) || TEXTS.contains(property));
  }

  /** The texts of some graphs, each once. */
  static Set<Triple> of(DatasetGraph quads, Set<Node> graphs) {
    Set<Triple> texts = new LinkedHashSet<>();
    for (Node graph : graphs) {
      Iterator<Quad> found = quads.find(graph, Node.ANY, Node.ANY, Node.ANY);
      while (found.hasNext()) {
        Quad quad = found.next();
        if (isText(quad.getPredicate(), quad.getObject())) {
          texts.add(quad.asTriple());
        }
      }
    }
    return texts;
  }
}
