package org.plenumkg.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.graph.Holdings;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Plm;

/** What the dataset says of itself (VoID): where it is asked, its vocabulary, how much it holds. */
final class VoidServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String VOID = "http://rdfs.org/ns/void#";

  private final transient Store store;
  private final transient Addresses addresses;

  VoidServlet(Store store, Addresses addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept");
    Rdf.acceptedData(request)
        .orElse(Rdf.TURTLE)
        .send(graph(addresses.root(request), store.holdings()), response);
  }

  private Graph graph(String root, Holdings holdings) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("void", VOID).setNsPrefix("dcterms", DCTerms.NS);
    Node dataset = NodeFactory.createURI(root + ".well-known/void#dataset");
    graph.add(dataset, RDF.Nodes.type, term("Dataset"));
    graph.add(
        dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("从地方报纸版面读出的知识图谱", "zh"));
    graph.add(
        dataset,
        DCTerms.title.asNode(),
        NodeFactory.createLiteralLang("Knowledge graph read from local newspapers", "en"));
    graph.add(dataset, term("sparqlEndpoint"), NodeFactory.createURI(root + "plenum"));
    graph.add(dataset, term("uriSpace"), NodeFactory.createLiteralString(addresses.base()));
    graph.add(dataset, term("vocabulary"), NodeFactory.createURI(Plm.NS));
    counts(graph, dataset, holdings);
    return graph;
  }

  /** What the store knows without counting, since it may hold tens of millions of triples. */
  private static void counts(Graph graph, Node dataset, Holdings holdings) {
    graph.add(dataset, term("triples"), integer(holdings.triples()));
    Map<Node, Long> classes = new LinkedHashMap<>();
    classes.put(Plm.Page, holdings.pages());
    classes.put(Plm.Article, holdings.articles());
    classes.put(Plm.Fact, holdings.facts());
    classes.forEach(
        (cls, count) -> {
          Node part =
              NodeFactory.createURI(
                  dataset.getURI() + "-" + cls.getURI().substring(Plm.NS.length()));
          graph.add(dataset, term("classPartition"), part);
          graph.add(part, term("class"), cls);
          graph.add(part, term("entities"), integer(count));
        });
  }

  private static Node term(String name) {
    return NodeFactory.createURI(VOID + name);
  }

  private static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
