package org.plenumkg.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/** What to call things and terms in a language. */
final class Labels {

  private static final List<Node> NAMING = List.of(RDFS.Nodes.label, DCTerms.title.asNode());

  private final Ontology ontology;

  Labels(Ontology ontology) {
    this.ontology = ontology;
  }

  /** A thing's name in a graph, or the ontology's for its terms. */
  Optional<String> find(Graph graph, Node node, Tongue tongue) {
    return in(ontology.graph(), node, tongue).or(() -> in(graph, node, tongue));
  }

  /** A name at any rate: the IRI's last part where there is no better. */
  String of(Graph graph, Node node, Tongue tongue) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return find(graph, node, tongue).orElseGet(() -> lastPart(node));
  }

  /** The class that says most of what a thing is, if it has one of the ontology. */
  Optional<Node> kind(Graph graph, Node thing) {
    return G.listSP(graph, thing, RDF.Nodes.type).stream()
        .filter(type -> type.isURI() && type.getURI().startsWith(Plm.NS))
        .filter(type -> ontology.graph().contains(type, RDF.Nodes.type, Node.ANY))
        .max(
            Comparator.comparingInt((Node type) -> ontology.typesOf(type).size())
                .thenComparing(Node::getURI));
  }

  private static Optional<String> in(Graph graph, Node node, Tongue tongue) {
    for (Node property : NAMING) {
      Optional<String> name =
          G.listSP(graph, node, property).stream()
              .filter(Node::isLiteral)
              .min(
                  Comparator.comparing((Node n) -> !n.getLiteralLanguage().equals(tongue.tag()))
                      .thenComparing(Node::getLiteralLexicalForm))
              .map(Node::getLiteralLexicalForm);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static String lastPart(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return cut + 1 < iri.length() ? iri.substring(cut + 1) : iri;
  }
}
