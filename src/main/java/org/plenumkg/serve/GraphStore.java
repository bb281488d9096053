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
import org.plenumkg.graph.PageGraphs;

/**
 * A dataset on some server (SPARQL 1.1 Query, Graph Store HTTP Protocol and, where there is one,
 * Update), asked again while it is busy or out of reach. Safe to share between threads.
 */
public final class GraphStore {

  private static final int TRIES = 9;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int NOT_IMPLEMENTED = 501;

  private final URI queries;
  private final URI graphs;
  private final Optional<URI> updates;
  private final Optional<String> authorization;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  /**
   * A dataset.
   *
   * @param queries where it is asked
   * @param graphs where its graphs are put
   * @param updates where it may take updates
   * @param user and password, if it wants them
   */
  public GraphStore(URI queries, URI graphs, Optional<URI> updates, Optional<Login> user) {
    this.queries = queries;
    this.graphs = graphs;
    this.updates = updates;
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
   * The values of the one variable of a query, which must be IRIs.
   *
   * @throws GraphStoreException if there is no answer
   */
  List<String> select(String query) {
    return done(query("text/csv", query)).lines().skip(1).filter(line -> !line.isBlank()).toList();
  }

  /**
   * Puts a graph in the place of one of that name.
   *
   * @throws GraphStoreException if it is not taken
   */
  void put(Node name, Collection<Triple> triples) {
    done(
        HttpRequest.newBuilder(address(name))
            .header("Content-Type", "application/n-triples; charset=utf-8")
            .PUT(BodyPublishers.ofString(text(triples))));
  }

  /**
   * Removes a graph, if it is there.
   *
   * @throws GraphStoreException if that is refused
   */
  void delete(Node name) {
    done(HttpRequest.newBuilder(address(name)).DELETE());
  }

  /**
   * Puts graphs in the place of others, all at once; tells whether the server takes such changes.
   *
   * @param out names of graphs that go, if they are there
   * @throws GraphStoreException if the server is out of reach
   */
  boolean replace(Collection<Node> out, Collection<PageGraphs.Named> in) {
    if (updates.isEmpty()) {
      return false;
    }
    StringBuilder update = new StringBuilder();
    out.forEach(name -> update.append("DROP SILENT GRAPH <").append(name).append("> ;\n"));
    update.append("INSERT DATA {\n");
    for (PageGraphs.Named graph : in) {
      update.append("GRAPH <").append(graph.name()).append("> {\n");
      update.append(text(graph.triples())).append("}\n");
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(updates.get())
            .header("Content-Type", "application/sparql-update; charset=utf-8")
            .POST(BodyPublishers.ofString(update.append("}\n").toString()));
    return isDone(send(request));
  }

  /** In N-Triples, which SPARQL reads as well. */
  private static String text(Collection<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return RDFWriter.source(graph).lang(Lang.NTRIPLES).asString();
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

  /** The body of an answer that must not be a refusal. */
  private String done(HttpRequest.Builder builder) {
    HttpResponse<String> response = send(builder);
    if (!isDone(response)) {
      throw new GraphStoreException(
          "%s: answered %d: %s"
              .formatted(response.uri(), response.statusCode(), response.body().strip()));
    }
    return response.body();
  }

  /** The first answer that will not be another one later. */
  private HttpResponse<String> send(HttpRequest.Builder builder) {
    authorization.ifPresent(header -> builder.header("Authorization", header));
    HttpRequest request = builder.timeout(PATIENCE).build();
    Duration pause = FIRST_PAUSE;
    String last = "";
    for (int i = 0; i < TRIES; i++) {
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (!mayPass(response.statusCode())) {
          return response;
        }
        last = response.statusCode() + ": " + response.body().strip();
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

  private static boolean isDone(HttpResponse<String> response) {
    int status = response.statusCode();
    boolean wasGone = status == 404 && response.request().method().equals("DELETE");
    return (status >= 200 && status < 300) || wasGone;
  }

  private static boolean mayPass(int status) {
    boolean lasts = status == NOT_IMPLEMENTED || status == Refusal.TOO_LARGE;
    return (status >= 500 && !lasts) || status == TOO_MANY_REQUESTS;
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
