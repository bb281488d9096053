package org.plenumkg.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenumkg.check.Statistics.Count;
import org.plenumkg.graph.AllGraphs;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/** Counts statements of a store by what they point at. */
final class Tally {

  private static final Comparator<Count> LARGEST_FIRST =
      Comparator.comparingLong(Count::number).reversed().thenComparing(Count::id);

  private final DatasetGraph quads;
  private final AllGraphs graphs;
  private final int top;

  Tally(DatasetGraph quads, int top) {
    this.quads = quads;
    this.graphs = new AllGraphs(quads);
    this.top = top;
  }

  List<Count> classes(Ontology ontology) {
    return objects(RDF.Nodes.type, subject -> true).entrySet().stream()
        .filter(e -> ontology.graph().contains(e.getKey(), RDFS.Nodes.label, Node.ANY))
        .map(e -> new Count(e.getKey().getURI(), ontology.label(e.getKey(), "zh"), e.getValue()))
        .sorted(LARGEST_FIRST)
        .toList();
  }

  List<Count> regions() {
    return largest(objects(Plm.region, subject -> is(subject, Plm.Article)), place -> true);
  }

  /** Of articles whose year is known. */
  List<Count> years() {
    Map<String, Long> byYear = new TreeMap<>();
    quads
        .find(Quad.unionGraph, Node.ANY, DCTerms.date.asNode(), Node.ANY)
        .forEachRemaining(
            quad -> {
              String date = quad.getObject().getLiteralLexicalForm();
              if (date.matches("\\d{4}.*") && is(quad.getSubject(), Plm.Article)) {
                byYear.merge(date.substring(0, 4), 1L, Long::sum);
              }
            });
    return byYear.entrySet().stream()
        .map(e -> new Count(e.getKey(), e.getKey(), e.getValue()))
        .toList();
  }

  /** How many articles name each thing. */
  Map<Node, Long> mentioned() {
    return objects(Plm.mentions, subject -> true);
  }

  /** Those of a class that have the largest numbers. */
  List<Count> largest(Map<Node, Long> numbers, Node type) {
    return largest(numbers, thing -> is(thing, type));
  }

  private Map<Node, Long> objects(Node property, Predicate<Node> ofSubject) {
    Map<Node, Long> numbers = new HashMap<>();
    quads
        .find(Quad.unionGraph, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (ofSubject.test(quad.getSubject())) {
                numbers.merge(quad.getObject(), 1L, Long::sum);
              }
            });
    return numbers;
  }

  private List<Count> largest(Map<Node, Long> numbers, Predicate<Node> wanted) {
    return numbers.entrySet().stream()
        .filter(e -> wanted.test(e.getKey()))
        .map(e -> new Count(e.getKey().getURI(), "", e.getValue()))
        .sorted(LARGEST_FIRST)
        .limit(top)
        .map(count -> new Count(count.id(), label(count.id()), count.number()))
        .toList();
  }

  private boolean is(Node thing, Node type) {
    return graphs.say(thing, RDF.Nodes.type, type);
  }

  /** The first by its characters, where articles name a thing differently. */
  private String label(String iri) {
    return graphs.words(NodeFactory.createURI(iri), RDFS.Nodes.label).findFirst().orElse("");
  }
}
