package org.plenumkg.serve;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Plm;
import org.plenumkg.ontology.Prefixes;

/**
 * What a store says of one thing: its own properties, the facts it takes part in with the words
 * that state them, what else it is known as, and the names of all that these lead to.
 */
final class Things {

  private static final int MOST_TRIPLES = 3_000;
  private static final int MOST_FACTS = 300;
  private static final int MOST_LOOKS = 20_000;

  private final Store store;
  private final Labels labels;

  Things(Store store, Labels labels) {
    this.store = store;
    this.labels = labels;
  }

  Labels labels() {
    return labels;
  }

  /** The description; empty if the store does not know the thing. */
  Optional<Graph> describe(Node thing) {
    return store.read(
        quads -> {
          Graph graph = GraphFactory.createDefaultGraph();
          graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
          own(quads, thing, graph);
          Set<Node> facts = around(quads, thing);
          facts.forEach(fact -> own(quads, fact, graph));
          if (graph.isEmpty()) {
            return Optional.<Graph>empty();
          }
          passages(quads, graph);
          names(quads, graph);
          return Optional.of(graph);
        });
  }

  /** Names, kind and headline of one thing, with the article of a passage or statement. */
  Graph card(Node thing) {
    return store.read(
        quads -> {
          Graph graph = GraphFactory.createDefaultGraph();
          add(quads, thing, RDF.Nodes.type, graph);
          name(quads, thing, graph);
          add(quads, thing, Plm.inArticle, graph);
          add(quads, thing, Plm.statedIn, graph);
          return graph;
        });
  }

  private static void own(DatasetGraph quads, Node thing, Graph graph) {
    Iterator<Quad> found = quads.find(Quad.unionGraph, thing, Node.ANY, Node.ANY);
    for (int i = 0; i < MOST_TRIPLES && found.hasNext(); i++) {
      graph.add(found.next().asTriple());
    }
  }

  /** Facts, tenures, identities that name the thing; not every occurrence of its name. */
  private static Set<Node> around(DatasetGraph quads, Node thing) {
    Set<Node> facts = new LinkedHashSet<>();
    Iterator<Quad> found = quads.find(Quad.unionGraph, Node.ANY, Node.ANY, thing);
    for (int i = 0; i < MOST_LOOKS && facts.size() < MOST_FACTS && found.hasNext(); i++) {
      Node subject = found.next().getSubject();
      if (!facts.contains(subject) && isStatement(quads, subject)) {
        facts.add(subject);
      }
    }
    return facts;
  }

  private static boolean isStatement(DatasetGraph quads, Node node) {
    return has(quads, node, Plm.statedIn)
        || has(quads, node, Plm.canonical)
        || isTenure(quads, node);
  }

  private static boolean isTenure(DatasetGraph quads, Node node) {
    return quads.contains(Quad.unionGraph, node, RDF.Nodes.type, Plm.Tenure);
  }

  private static boolean has(DatasetGraph quads, Node node, Node property) {
    return quads.contains(Quad.unionGraph, node, property, Node.ANY);
  }

  private static void passages(DatasetGraph quads, Graph graph) {
    for (Node passage : objects(graph, Plm.statedIn)) {
      own(quads, passage, graph);
    }
    for (Node article : objects(graph, Plm.inArticle)) {
      add(quads, article, DCTerms.title.asNode(), graph);
      add(quads, article, DCTerms.date.asNode(), graph);
    }
  }

  private static void names(DatasetGraph quads, Graph graph) {
    Set<Node> linked = new LinkedHashSet<>();
    graph.find().forEachRemaining(triple -> linked.add(triple.getObject()));
    linked.stream().filter(Node::isURI).forEach(node -> name(quads, node, graph));
  }

  private static void name(DatasetGraph quads, Node node, Graph graph) {
    if (!graph.contains(node, RDFS.Nodes.label, Node.ANY)) {
      add(quads, node, RDFS.Nodes.label, graph);
    }
    if (!graph.contains(node, DCTerms.title.asNode(), Node.ANY)) {
      add(quads, node, DCTerms.title.asNode(), graph);
    }
  }

  private static void add(DatasetGraph quads, Node subject, Node property, Graph graph) {
    quads
        .find(Quad.unionGraph, subject, property, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
  }

  private static Set<Node> objects(Graph graph, Node property) {
    return graph.find(Node.ANY, property, Node.ANY).mapWith(Triple::getObject).toSet();
  }
}
