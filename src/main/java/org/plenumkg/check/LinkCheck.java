package org.plenumkg.check;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.check.Finding.Check;
import org.plenumkg.ontology.Plm;
import org.plenumkg.ontology.Prefixes;

/** That whatever a statement points at is described, and every article's graph has its article. */
final class LinkCheck {

  // How many of those last pointed at are remembered.
  private static final int REMEMBERED = 100_000;

  private final DatasetGraph quads;
  private final String base;
  private final CheckResult result;
  private final Map<Node, Boolean> described =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  LinkCheck(DatasetGraph quads, String base, CheckResult result) {
    this.quads = quads;
    this.base = base;
    this.result = result;
  }

  void run() {
    Iterator<Quad> all = quads.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY);
    all.forEachRemaining(quad -> check(quad.asTriple()));
    quads.listGraphNodes().forEachRemaining(this::checkGraph);
  }

  private void check(Triple triple) {
    Node object = triple.getObject();
    if (object.isURI() && isOurs(object.getURI())) {
      result.examined(Check.LINKS);
      if (!described.computeIfAbsent(object, this::isDescribed)) {
        String property = Prefixes.ALL.shortForm(triple.getPredicate().getURI());
        result.add(
            Finding.error(
                Check.LINKS,
                triple.getSubject(),
                property + " points at " + object.getURI() + ", which is not in the store"));
      }
    }
  }

  private boolean isOurs(String iri) {
    return iri.startsWith(base) || (iri.startsWith(Plm.NS) && !iri.equals(Plm.NS));
  }

  private boolean isDescribed(Node node) {
    return quads.contains(Quad.unionGraph, node, RDF.Nodes.type, Node.ANY);
  }

  private void checkGraph(Node graph) {
    if (graph.isURI() && graph.getURI().startsWith(base + "article/")) {
      result.examined(Check.LINKS);
      if (!quads.contains(graph, graph, RDF.Nodes.type, Plm.Article)) {
        result.add(Finding.error(Check.LINKS, graph, "a graph without its article"));
      }
    }
  }
}
