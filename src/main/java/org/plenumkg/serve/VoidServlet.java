package org.plenumkg.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.graph.Store;
import org.plenumkg.graph.Summary;
import org.plenumkg.ontology.Plm;

/** What the dataset says of itself (VoID): where it is asked, its vocabulary, how much it holds. */
final class VoidServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String VOID = "http://rdfs.org/ns/void#";

  // Counting a large store takes long; what is too old is counted again behind the answer.
  private static final long NANOSECONDS_FRESH = TimeUnit.MINUTES.toNanos(10);
  private static final long SECONDS_OF_PATIENCE = 3;

  private final transient Store store;
  private final transient Addresses addresses;
  private transient CompletableFuture<Summary> counts = new CompletableFuture<>();
  private transient long counted;
  private transient boolean started;

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
        .send(graph(addresses.root(request), summary()), response);
  }

  /** Counts, if they are to be had soon. */
  private Optional<Summary> summary() {
    CompletableFuture<Summary> counting;
    synchronized (this) {
      if (!started || System.nanoTime() - counted > NANOSECONDS_FRESH) {
        started = true;
        counted = System.nanoTime();
        counts = CompletableFuture.supplyAsync(() -> Summary.of(store));
      }
      counting = counts;
    }
    try {
      return Optional.of(counting.get(SECONDS_OF_PATIENCE, TimeUnit.SECONDS));
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Graph graph(String root, Optional<Summary> summary) {
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
    summary.ifPresent(counts -> counts(graph, dataset, counts));
    return graph;
  }

  private static void counts(Graph graph, Node dataset, Summary summary) {
    graph.add(dataset, term("triples"), integer(summary.triples()));
    Map<Node, Long> classes = new LinkedHashMap<>();
    classes.put(Plm.Page, summary.pages());
    classes.put(Plm.Article, summary.articles());
    classes.put(Plm.Person, summary.people());
    classes.put(Plm.Post, summary.posts());
    classes.put(Plm.Meeting, summary.meetings());
    classes.put(Plm.Fact, summary.facts());
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
