package org.plenumkg.graph;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.ontology.Plm;

/** A derivation as small as one can be: how many articles there are, in a graph of its own. */
record Tally() implements Derivation {

  static final Node GRAPH = NodeFactory.createURI(Iris.BASE + "graph/tally");
  private static final Node ARTICLES = NodeFactory.createURI(Iris.BASE + "tally#articles");

  @Override
  public void leaving(DatasetGraph quads, Set<Node> graphs) {
    add(quads, -articles(quads, graphs));
  }

  @Override
  public void entered(DatasetGraph quads, Set<Node> graphs) {
    add(quads, articles(quads, graphs));
  }

  static long of(DatasetGraph quads) {
    Iterator<Quad> found = quads.find(GRAPH, Plm.Article, ARTICLES, Node.ANY);
    return found.hasNext() ? Long.parseLong(found.next().getObject().getLiteralLexicalForm()) : 0;
  }

  private static void add(DatasetGraph quads, long more) {
    long all = of(quads) + more;
    quads.deleteAny(GRAPH, Plm.Article, ARTICLES, Node.ANY);
    Node number = NodeFactory.createLiteralDT(Long.toString(all), XSDDatatype.XSDinteger);
    quads.add(GRAPH, Plm.Article, ARTICLES, number);
  }

  private static long articles(DatasetGraph quads, Set<Node> graphs) {
    return graphs.stream()
        .filter(graph -> quads.contains(graph, graph, RDF.Nodes.type, Plm.Article))
        .count();
  }
}
