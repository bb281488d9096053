package org.plenumkg.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.graph.AllGraphs;
import org.plenumkg.ontology.Plm;

/** What the things of a store are called, best name first. */
final class Names {

  /** The first line with any name counts: a post has its bare title, an article its headlines. */
  private static final List<List<Node>> PROPERTIES =
      List.of(
          List.of(Plm.title),
          List.of(DCTerms.title.asNode(), DCTerms.alternative.asNode()),
          List.of(RDFS.Nodes.label, SKOS.altLabel.asNode()));

  private final AllGraphs graphs;
  private final Map<Node, List<String>> known = new HashMap<>();

  Names(DatasetGraph quads) {
    this.graphs = new AllGraphs(quads);
  }

  /**
   * All names of a thing, none if it has none; a literal is its own; a term of the ontology is
   * called by its local name in lower case: presides.
   */
  List<String> of(Node node) {
    if (node.isLiteral()) {
      return List.of(node.getLiteralLexicalForm());
    }
    if (node.getURI().startsWith(Plm.NS)) {
      return List.of(node.getLocalName().toLowerCase(Locale.ROOT));
    }
    return known.computeIfAbsent(node, this::find);
  }

  private List<String> find(Node thing) {
    return PROPERTIES.stream()
        .map(
            line ->
                line.stream()
                    .flatMap(property -> graphs.words(thing, property))
                    .distinct()
                    .toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
