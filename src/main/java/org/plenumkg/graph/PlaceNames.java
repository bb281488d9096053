package org.plenumkg.graph;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
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
    AllGraphs graphs = new AllGraphs(quads);
    Set<Node> found = new TreeSet<>(TurtleWriter.ORDER);
    Node iri = NodeFactory.createURI(name);
    if (graphs.say(iri, RDFS.Nodes.label, Node.ANY)) {
      found.add(iri);
    }
    Node words = NodeFactory.createLiteralLang(name, "zh");
    Stream.of(
            graphs.subjects(RDFS.Nodes.label, words),
            graphs.subjects(SKOS.altLabel.asNode(), words),
            graphs.subjects(Plm.divisionCode, NodeFactory.createLiteralString(name)))
        .flatMap(Function.identity())
        .filter(thing -> graphs.say(thing, RDF.Nodes.type, Plm.Place))
        .forEach(found::add);
    if (found.isEmpty()) {
      graphs
          .subjects(Plm.divisionCode, Node.ANY)
          .filter(place -> graphs.words(place, RDFS.Nodes.label).anyMatch(l -> l.endsWith(name)))
          .forEach(found::add);
    }
    return found;
  }
}
