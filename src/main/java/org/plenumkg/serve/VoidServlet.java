package org.plenumkg.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.plenumkg.graph.Store;

/** What the store says of itself (VoID), and where it is asked. */
final class VoidServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

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
    String root = addresses.root(request);
    Graph graph = store.description();
    Node dataset = store.name();
    Node here = NodeFactory.createURI(root + ".well-known/void");
    graph.add(here, RDF.Nodes.type, VOID.DatasetDescription.asNode());
    graph.add(here, FOAF.primaryTopic.asNode(), dataset);
    graph.add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(root + "plenum"));
    Rdf.acceptedData(request).orElse(Rdf.TURTLE).send(graph, response);
  }
}
