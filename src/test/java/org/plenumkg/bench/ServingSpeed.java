package org.plenumkg.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.plenumkg.graph.Store;
import org.plenumkg.serve.Limits;
import org.plenumkg.serve.PlenumServer;
import org.plenumkg.serve.Settings;

/**
 * How long a server takes to its first answer, and how long each question of the library takes over
 * HTTP, and on the same store without the server: in this process, and by Jena's own command.
 * Writes a table in Markdown; a question is stopped after the server's limit, and one that is slow
 * is asked less often, so that none takes more than a minute and a half in all.
 */
public final class ServingSpeed {

  private static final int WARM_UPS = 3;
  private static final int USUAL_REPEATS = 100;
  private static final int STOPPED = -1;
  private static final Duration LIMIT = Limits.USUAL.timeout();

  /** For all that a question is asked one way, unless a single time takes longer. */
  private static final Duration EACH = Duration.ofSeconds(5);

  /**
   * A question of the library with how many rows or triples answer it, and what it takes so far.
   */
  private record Asked(String name, Query query, int rows, Times served, Times bare) {}

  private ServingSpeed() {}

  /** A store's directory, and how often each question is asked. */
  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    int repeats = args.length > 1 ? Integer.parseInt(args[1]) : USUAL_REPEATS;
    List<Asked> questions = served(directory, repeats);
    System.out.println(
        "\n| question | rows | HTTP p50 | p99 | in process p50 | p99 | `tdb2.tdbquery` p50 | p99 |\n"
            + "|---|---|---|---|---|---|---|---|");
    JenaCommand command = new JenaCommand(directory, LIMIT);
    for (Asked asked : questions) {
      System.out.printf(
          "| %s | %s | %s | %s | %s |%n",
          asked.name(),
          asked.rows() == STOPPED ? "" : asked.rows(),
          asked.served().cells(),
          asked.bare().cells(),
          jena(command, asked, repeats).cells());
    }
  }

  private static List<Asked> served(Path directory, int repeats) throws Exception {
    long start = System.nanoTime();
    try (Store store = Store.open(directory);
        PlenumServer server =
            PlenumServer.start(
                store, directory, Settings.USUAL.withPort(0), List.of(), entry -> {})) {
      URI root = URI.create("http://127.0.0.1:" + server.port() + "/");
      HttpClient client = HttpClient.newHttpClient();
      ask(client, root, "ASK {}");
      System.out.printf(Locale.ROOT, "First answer: %.2f s%n", (System.nanoTime() - start) / 1e9);
      StoreValues values = new StoreValues(store);
      JsonNode library = new ObjectMapper().readTree(get(client, root.resolve("examples")));
      List<Asked> questions = new ArrayList<>();
      for (JsonNode question : library.get("questions")) {
        String name = question.get("name").asText();
        System.err.println(name);
        Query query = new Query();
        query.setPrefixMapping(store.prefixes());
        String text = values.filled(name, question.get("query").asText());
        QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        String sent = query.serialize();
        Times served = times(repeats, () -> ask(client, root, sent));
        int rows = rows(store, query);
        Times bare = times(repeats, () -> rows(store, query));
        questions.add(new Asked(name, query, rows, served, bare));
      }
      return questions;
    }
  }

  /** As often as there is time for by what the same takes in this process. */
  private static Times jena(JenaCommand command, Asked asked, int repeats) throws Exception {
    double each = asked.bare().isStopped() ? LIMIT.toMillis() : asked.bare().percentile(50);
    long times = (long) (EACH.toMillis() / Math.max(each, 1));
    return times <= WARM_UPS
        ? command.ask(asked.query(), 0, 1)
        : command.ask(asked.query(), WARM_UPS, (int) Math.min(repeats, times - WARM_UPS));
  }

  private static String get(HttpClient client, URI address)
      throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  private static int ask(HttpClient client, URI root, String query)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(root.resolve("plenum"))
                .header("Content-Type", "application/sparql-query; charset=utf-8")
                .POST(BodyPublishers.ofString(query))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() == HttpURLConnection.HTTP_UNAVAILABLE) {
      return STOPPED;
    }
    if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
    return answer.body().length();
  }

  private static int rows(Store store, Query query) {
    return store.read(
        quads -> {
          try (QueryExec execution =
              QueryExec.dataset(quads)
                  .query(query)
                  .timeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                  .build()) {
            return query.isSelectType()
                ? (int) execution.select().materialize().stream().count()
                : execution.construct().size();
          } catch (QueryCancelledException e) {
            return STOPPED;
          }
        });
  }

  /** Of a slow question there are fewer times, its first among them. */
  private static Times times(int repeats, Callable<Integer> work) throws Exception {
    List<Double> times = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = -WARM_UPS; i < repeats && System.nanoTime() - start < EACH.toNanos(); i++) {
      long before = System.nanoTime();
      if (work.call() == STOPPED) {
        return Times.STOPPED;
      }
      double nanos = System.nanoTime() - before;
      if (i >= 0 || nanos * WARM_UPS > EACH.toNanos()) {
        times.add(nanos / 1e6);
      }
    }
    return Times.of(times);
  }
}
