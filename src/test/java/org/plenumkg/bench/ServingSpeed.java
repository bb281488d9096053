package org.plenumkg.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.QueryExec;
import org.plenumkg.graph.Store;
import org.plenumkg.serve.PlenumServer;
import org.plenumkg.serve.Settings;

/**
 * How long a server takes to its first answer, and how long each question of the library takes over
 * HTTP and, on the same store, without the server.
 */
public final class ServingSpeed {

  private static final int WARM_UPS = 3;
  private static final int USUAL_REPEATS = 100;

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
      JsonNode library =
          new ObjectMapper()
              .readTree(
                  client
                      .send(
                          HttpRequest.newBuilder(root.resolve("examples")).build(),
                          BodyHandlers.ofString())
                      .body());
      for (JsonNode question : library.get("questions")) {
        Query query = new Query();
        query.setPrefixMapping(store.prefixes());
        QueryFactory.parse(query, question.get("query").asText(), null, Syntax.syntaxARQ);
        String text = query.serialize();
        double[] served = times(repeats, () -> ask(client, root, text));
        double[] bare = times(repeats, () -> rows(store, query));
        System.out.printf(
            Locale.ROOT,
            "%-28s %9.1f %9.1f %9.1f %9.1f%n",
            question.get("name").asText(),
            percentile(served, 50),
            percentile(served, 99),
            percentile(bare, 50),
            percentile(bare, 99));
      }
    }
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
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
    return answer.body().length();
  }

  private static int rows(Store store, Query query) {
    return store.read(
        quads -> {
          try (QueryExec execution = QueryExec.dataset(quads).query(query).build()) {
            return query.isSelectType()
                ? (int) execution.select().materialize().stream().count()
                : execution.construct().size();
          }
        });
  }

  /** Milliseconds of each repetition, ascending. */
  private static double[] times(int repeats, Callable<Integer> work) throws Exception {
    double[] times = new double[repeats];
    for (int i = -WARM_UPS; i < repeats; i++) {
      long start = System.nanoTime();
      work.call();
      if (i >= 0) {
        times[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static double percentile(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
