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
import org.plenumkg.serve.PlenumServer;
import org.plenumkg.serve.Settings;

/**
 * How long a server takes to its first answer, and how long each question of the library takes over
 * HTTP and, on the same store, without the server; NaN where it was stopped after the server's
 * limit.
 */
public final class ServingSpeed {

  private static final int WARM_UPS = 3;
  private static final int USUAL_REPEATS = 100;
  private static final int STOPPED = -1;
  private static final long MOST_NANOS = 5_000_000_000L;

  private ServingSpeed() {}

  /** A store's directory, and how often each question is asked. */
  public static void main(String[] args) throws Exception {
    Path directory = Path.of(args[0]);
    int repeats = args.length > 1 ? Integer.parseInt(args[1]) : USUAL_REPEATS;
    long start = System.nanoTime();
    try (Store store = Store.open(directory);
        PlenumServer server =
            PlenumServer.start(
                store, directory, Settings.USUAL.withPort(0), List.of(), entry -> {})) {
      URI root = URI.create("http://127.0.0.1:" + server.port() + "/");
      HttpClient client = HttpClient.newHttpClient();
      ask(client, root, "ASK {}");
      System.out.printf(Locale.ROOT, "first answer: %.2f s%n", (System.nanoTime() - start) / 1e9);
      System.out.printf(
          "%-28s %9s %9s %9s %9s%n", "question (ms)", "p50", "p99", "p50 bare", "p99");
      StoreValues values = new StoreValues(store);
      JsonNode library = new ObjectMapper().readTree(get(client, root.resolve("examples")));
      for (JsonNode question : library.get("questions")) {
        String name = question.get("name").asText();
        String text = values.filled(name, question.get("query").asText());
        Query query = new Query();
        query.setPrefixMapping(store.prefixes());
        QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
        String sent = query.serialize();
        double[] served = times(repeats, () -> ask(client, root, sent));
        double[] bare = times(repeats, () -> rows(store, query));
        System.out.printf(
            Locale.ROOT,
            "%-28s %9.1f %9.1f %9.1f %9.1f%n",
            name,
            percentile(served, 50),
            percentile(served, 99),
            percentile(bare, 50),
            percentile(bare, 99));
      }
    }
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
              QueryExec.dataset(quads).query(query).timeout(30, TimeUnit.SECONDS).build()) {
            return query.isSelectType()
                ? (int) execution.select().materialize().stream().count()
                : execution.construct().size();
          } catch (QueryCancelledException e) {
            return STOPPED;
          }
        });
  }

  /**
   * Milliseconds of each repetition, ascending; of slow ones there are fewer, of a stopped one
   * none.
   */
  private static double[] times(int repeats, Callable<Integer> work) throws Exception {
    List<Double> times = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = -WARM_UPS; i < repeats && System.nanoTime() - start < MOST_NANOS; i++) {
      long before = System.nanoTime();
      if (work.call() == STOPPED) {
        return new double[0];
      }
      double millis = (System.nanoTime() - before) / 1e6;
      if (i >= 0 || millis * 1e6 * WARM_UPS > MOST_NANOS) {
        times.add(millis);
      }
    }
    return times.stream().mapToDouble(time -> time).sorted().toArray();
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
