package org.plenumkg.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What the endpoint says of itself when it is asked nothing (SPARQL 1.1 Service Description). */
final class ServiceDescription implements Filter {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML");

  private final Settings settings;
  private final Addresses addresses;

  ServiceDescription(Settings settings, Addresses addresses) {
    this.settings = settings;
    this.addresses = addresses;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    boolean reads = asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
    if (!reads || Optional.ofNullable(asked.getQueryString()).isPresent()) {
      next.doFilter(request, response);
      return;
    }
    HttpServletResponse answer = (HttpServletResponse) response;
    Optional<Rdf> form = Rdf.acceptedData(asked);
    answer.setHeader("Vary", "Accept");
    form.orElse(Rdf.TURTLE).send(graph(addresses.root(asked)), answer);
  }

  private Graph graph(String root) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", VOID.NS);
    Node service = NodeFactory.createURI(root + "plenum#service");
    Node dataset = NodeFactory.createURI(root + ".well-known/void#dataset");
    add(graph, service, RDF.Nodes.type, sd("Service"));
    add(graph, service, sd("endpoint"), NodeFactory.createURI(root + "plenum"));
    add(graph, service, sd("supportedLanguage"), sd("SPARQL11Query"));
    if (settings.writers().isPresent()) {
      add(graph, service, sd("supportedLanguage"), sd("SPARQL11Update"));
    }
    add(graph, service, sd("feature"), sd("UnionDefaultGraph"));
    if (!settings.services().isEmpty()) {
      add(graph, service, sd("feature"), sd("BasicFederatedQuery"));
    }
    RESULTS.forEach(
        format -> add(graph, service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
    add(
        graph,
        service,
        sd("propertyFeature"),
        NodeFactory.createURI("http://jena.apache.org/text#query"));
    add(graph, service, sd("defaultDataset"), dataset);
    add(graph, dataset, RDF.Nodes.type, sd("Dataset"));
    return graph;
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  private static void add(Graph graph, Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }
}
