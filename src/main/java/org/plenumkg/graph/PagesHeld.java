package org.plenumkg.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.plenumkg.ontology.Plm;

/** The pages in a dataset, as they are replaced and removed within one transaction. */
final class PagesHeld {

  private final DatasetGraph dataset;
  private final Ledger ledger;

  PagesHeld(DatasetGraph dataset) {
    this.dataset = dataset;
    this.ledger = new Ledger(dataset);
  }

  /** Whether there is a page of some content. */
  boolean isHeld(Node page, String contentHash) {
    Node hash = NodeFactory.createLiteralString(contentHash);
    return dataset.contains(Node.ANY, page, Plm.contentHash, hash);
  }

  /** Whether there is a page. */
  boolean isHeld(Node page) {
    return dataset.contains(Node.ANY, page, Plm.contentHash, Node.ANY);
  }

  /** Puts pages in the place of what was there of them. */
  void replace(Collection<PageGraphs> pages, String program, List<Derivation> derivations) {
    Set<Node> names = new HashSet<>();
    pages.forEach(page -> names.add(page.page()));
    Holdings holdings = ledger.holdings().minus(take(names, derivations));
    Set<Node> entered = new HashSet<>();
    for (PageGraphs page : pages) {
      for (PageGraphs.Named graph : page.graphs()) {
        graph.triples().forEach(triple -> dataset.add(Quad.create(graph.name(), triple)));
        entered.add(graph.name());
      }
      ledger.read(page.page(), program);
      holdings = holdings.plus(page.holdings());
    }
    ledger.hold(holdings);
    derivations.forEach(derivation -> derivation.entered(dataset, entered));
  }

  /** Removes pages. */
  void remove(Set<Node> pages, List<Derivation> derivations) {
    ledger.hold(ledger.holdings().minus(take(pages, derivations)));
    pages.forEach(ledger::forget);
    derivations.forEach(derivation -> derivation.entered(dataset, Set.of()));
  }

  /** Takes pages out, and tells how much that was. */
  private Holdings take(Set<Node> pages, List<Derivation> derivations) {
    Set<Node> leaving = new HashSet<>();
    Holdings taken = Holdings.NONE;
    for (Node page : pages) {
      Set<Node> graphs = graphsOf(page);
      leaving.addAll(graphs);
      for (Node graph : graphs) {
        taken = taken.plus(holdings(page, graph));
      }
      taken = graphs.isEmpty() ? taken : taken.plus(Holdings.ofPage());
    }
    derivations.forEach(derivation -> derivation.leaving(dataset, leaving));
    leaving.forEach(dataset::removeGraph);
    return taken;
  }

  /** How much one graph of a page is. */
  Holdings holdings(Node page, Node graph) {
    List<Triple> triples =
        Iter.toList(Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
    return Holdings.of(page, graph, triples);
  }

  /** The graphs in which a page is told of: one an article, or one of its own. */
  Set<Node> graphsOf(Node page) {
    Set<Node> graphs = new HashSet<>();
    dataset
        .find(Node.ANY, page, Plm.contentHash, Node.ANY)
        .forEachRemaining(quad -> graphs.add(quad.getGraph()));
    return graphs;
  }
}
