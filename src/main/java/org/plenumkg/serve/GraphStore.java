package org.plenumkg.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A dataset on some server (SPARQL 1.1 Query and Graph Store HTTP Protocol), asked again while it
 * is busy or out of reach. Safe to share between threads.
 */
public final class GraphStore {

  private static final int TRIES = 9;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int TOO_MANY_REQUESTS = 429;

  private final URI queries;
  private final URI graphs;
  private final Optional<String> authorization;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  /**
   * A dataset.
   *
   * @param queries where it is asked
   * @param graphs where its graphs are put
   * @param user and password, if it wants them
   */
  public GraphStore(URI queries, URI graphs, Optional<Login> user) {
    this.queries = queries;
    this.graphs = graphs;
    this.authorization = user.map(Login::header);
  }

  /** A user with a password. */
  public record Login(String user, String password) {

    private String header() {
      byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
      return "Basic " + Base64.getEncoder().encodeToString(login);
    }

    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * Whether a pattern matches.
   *
   * @param query an ASK
   * @throws GraphStoreException if there is no answer
   */
  boolean ask(String query) {
    return send(query("text/csv, text/boolean;q=0.5, application/sparql-results+json", query))
        .contains("true");
  }

  /**
   * The values of the one variable of a query, which must be IRIs.
   *
   * @throws GraphStoreException if there is no answer
   */
  List<String> select(String query) {
    return send(query("text/csv", query)).lines().skip(1).filter(line -> !line.isBlank()).toList();
  }

  /**
   * Puts a graph in the place of one of that name.
   *
   * @throws GraphStoreException if it is not taken
   */
  void put(Node name, Collection<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    String text = RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
    send(
        HttpRequest.newBuilder(address(name))
            .header("Content-Type", "application/n-triples; charset=utf-8")
            .PUT(BodyPublishers.ofString(text)));
  }

  /**
   * Removes a graph, if it is there.
   *
   * @throws GraphStoreException if that is refused
   */
  void delete(Node name) {
    send(HttpRequest.newBuilder(address(name)).DELETE());
  }

  private HttpRequest.Builder query(String accept, String query) {
    return HttpRequest.newBuilder(queries)
        .header("Content-Type", "application/sparql-query; charset=utf-8")
        .header("Accept", accept)
        .POST(BodyPublishers.ofString(query));
  }

  private URI address(Node name) {
    String separator = graphs.getRawQuery() == null ? "?" : "&";
    return URI.create(
        graphs + separator + "graph=" + URLEncoder.encode(name.getURI(), StandardCharsets.UTF_8));
  }

  private String send(HttpRequest.Builder builder) {
    authorization.ifPresent(header -> builder.header("Authorization", header));
    HttpRequest request = builder.timeout(PATIENCE).build();
    Duration pause = FIRST_PAUSE;
    String last = "";
    for (int i = 0; i < TRIES; i++) {
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (isDone(request, response)) {
          return response.body();
        }
        last = response.statusCode() + ": " + response.body().strip();
        if (!mayPass(response.statusCode())) {
          throw new GraphStoreException(request.uri() + ": answered " + last);
        }
      } catch (IOException e) {
        last = Optional.ofNullable(e.getMessage()).orElse("cannot be reached");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new GraphStoreException(request.uri() + ": interrupted");
      }
      sleep(pause);
      pause = pause.multipliedBy(2);
    }
    throw new GraphStoreException(request.uri() + ": gave up: " + last);
  }

  private static boolean isDone(HttpRequest request, HttpResponse<String> response) {
    int status = response.statusCode();
    return (status >= 200 && status < 300) || (status == 404 && request.method().equals("DELETE"));
  }

  private static boolean mayPass(int status) {
    return status >= 500 || status == TOO_MANY_REQUESTS;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
