package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would take for ever or fill all memory, and the server that stays as it was. */
class LimitsTest {

  private static final Duration LIMIT = Duration.ofSeconds(1);

  /** On a busy computer everything takes its time. */
  private static final Duration GRACE = Duration.ofSeconds(6);

  private static final int CLIENTS = 200;
  private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.start(folder, limited(4, Duration.ofMinutes(2)), "p1");
  }

  private static Settings limited(int concurrent, Duration patience) {
    return Settings.USUAL.withLimits(
        new Limits(
            LIMIT, 5_000, 2 << 20, 1 << 20, 1 << 20, concurrent, patience, Duration.ofSeconds(2)));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?count) { " + CROSS + " }",
        "SELECT * { " + CROSS + " } ORDER BY ?a ?o",
        "SELECT DISTINCT ?a ?o { " + CROSS + " FILTER(STR(?a) = STR(?n)) }",
        "SELECT ?a (COUNT(?o) AS ?count) { " + CROSS + " } GROUP BY ?a ?d ?g",
        "ASK { " + CROSS + " FILTER(STRLEN(CONCAT(STR(?a), STR(?n))) > 100000) }",
        "CONSTRUCT { ?a ?b ?o } WHERE { " + CROSS + " FILTER(STR(?a) = STR(?n)) }",
        "SELECT * { ?a (!<urn:x>/^!<urn:x>)+ ?b . ?b (!<urn:x>|^!<urn:x>)* ?c FILTER(?a = 1) }",
        "SELECT * { ?s ?p ?o FILTER REGEX('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',"
            + " '(x+x+)+\\\\1y') }",
        "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?o), "
            + "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'), '(x+x+)+\\\\1y') }",
        "SELECT (REPLACE('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', '(x+x+)+\\\\1y', 'b') AS"
            + " ?x) {}",
        "SELECT * { ?s ?p ?o MINUS { ?s ?y ?z . " + CROSS + " FILTER(STR(?a) = STR(?n)) } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { " + CROSS + " FILTER(STR(?a) = STR(?n)) } }",
      })
  void stopsWhatTakesTooLong(String query) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = served.ask(query);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    // What holds all it has found, as DISTINCT does, may run out of memory before it runs out of
    // time.
    assertThat(answer.statusCode()).as(answer.body()).isIn(503, 507);
    assertThat(answer.headers().firstValue("Retry-After").isPresent())
        .isEqualTo(answer.statusCode() == 503);
    assertThat(answer.body()).contains("The query was stopped: it ");
    assertThat(took).isLessThan(LIMIT.plus(GRACE));
  }

  @Test
  void refusesAnswersThatAreTooLarge() throws Exception {
    HttpResponse<String> rows = served.ask("SELECT * { ?a ?b ?c . ?d ?e ?f }");
    assertThat(rows.statusCode()).isEqualTo(507);
    assertThat(rows.body()).contains("more than 5000 rows");

    HttpResponse<String> triples =
        served.ask("CONSTRUCT { ?a ?b ?f } WHERE { ?a ?b ?c . ?d ?e ?f }");
    assertThat(triples.statusCode()).isEqualTo(507);

    HttpResponse<String> bytes =
        served.ask(
            "SELECT (REPLACE('0123456789', '[0-9]', '"
                + "x".repeat(2_000)
                + "') AS ?long) "
                + "{ ?s ?p ?o } LIMIT 500");
    assertThat(bytes.statusCode()).isEqualTo(507);
    assertThat(bytes.body()).contains("bytes");
  }

  @Test
  void countsWhatIsMadeAgainOnce() throws Exception {
    String manyRows = " WHERE { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 5500 }";
    for (String made : List.of("<urn:a> <urn:b> 1", "GRAPH <urn:g> { <urn:a> <urn:b> 1 }")) {
      HttpResponse<String> answer = served.ask("CONSTRUCT { " + made + " }" + manyRows);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
  }

  @Test
  void boundsTextsThatGrow() throws Exception {
    StringBuilder doubling =
        new StringBuilder("SELECT (STRLEN(?x40) AS ?count) { BIND('x' AS ?x0) ");
    for (int i = 0; i < 40; i++) {
      doubling.append("BIND(CONCAT(?x").append(i).append(", ?x").append(i);
      doubling.append(") AS ?x").append(i + 1).append(") ");
    }
    HttpResponse<String> answer = served.ask(doubling + "}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("more than a million characters");
  }

  @Test
  void listensToShorterWishesOnly() throws Exception {
    String slow = Served.encoded("SELECT (COUNT(*) AS ?count) { " + CROSS + " }");
    long start = System.nanoTime();

    assertThat(served.get("/plenum?timeout=600&query=" + slow).statusCode()).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plus(GRACE));
  }

  @Test
  void sendsAwayWhomItHasNoTimeFor() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Served busy =
        Served.start(folder.resolve("busy"), limited(1, Duration.ofMillis(50)), "p1")) {
      Future<HttpResponse<String>> slow =
          other.submit(() -> busy.ask("SELECT (COUNT(*) AS ?count) { " + CROSS + " }"));
      HttpResponse<String> answer = busy.ask("ASK {}");
      while (answer.statusCode() == 200 && !slow.isDone()) {
        answer = busy.ask("ASK {}");
      }

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).isEqualTo("The server is busy. Try again later.\n");
      assertThat(answer.headers().firstValue("Retry-After")).isPresent();
      assertThat(busy.get("/$/ping").statusCode()).isEqualTo(200);
      assertThat(slow.get().statusCode()).isEqualTo(503);
      assertThat(busy.ask("ASK {}").statusCode()).isEqualTo(200);
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void sharesTheMemoryForAnswersThatAreBeingWritten() {
    Budget budget = new Budget(100, 60);
    try (Budget.Share one = budget.share();
        Budget.Share other = budget.share()) {
      one.take(60);
      assertThatThrownBy(() -> one.take(1))
          .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.status()).isEqualTo(507));
      other.take(40);
      assertThatThrownBy(() -> other.take(1))
          .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.status()).isEqualTo(503));
    }
    try (Budget.Share next = budget.share()) {
      next.take(60); // all was given back
    }
  }

  @Test
  void answersAllCheapQueriesAmongHostileOnes() throws Exception {
    long before = usedMemory();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<Integer>> cheap = new ArrayList<>();
    List<Future<Integer>> hostile = new ArrayList<>();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        String query =
            i % 10 == 0
                ? "SELECT * { " + CROSS + " } ORDER BY ?a ?o"
                : i % 10 == 5
                    ? "SELECT (GROUP_CONCAT(STR(?o)) AS ?all) { " + CROSS + " }"
                    : "SELECT * { ?s ?p ?o } LIMIT " + (i + 1);
        (i % 5 == 0 ? hostile : cheap).add(clients.submit(() -> served.ask(query).statusCode()));
      }
      for (Future<Integer> answer : cheap) {
        assertThat(answer.get()).isEqualTo(200);
      }
      for (Future<Integer> answer : hostile) {
        assertThat(answer.get()).isIn(503, 507);
      }
    } finally {
      clients.shutdownNow();
    }
    assertThat(usedMemory()).isLessThan(before + (64L << 20));
    assertThat(served.ask("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void endsConnectionsWhoseHeadersNeverEnd() throws Exception {
    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), served.server.port())) {
      slow.setSoTimeout(60_000);
      OutputStream out = slow.getOutputStream();
      out.write("GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.UTF_8));
      Thread drip =
          new Thread(
              () -> {
                try {
                  while (true) {
                    out.write('X');
                    out.flush();
                    Thread.sleep(300);
                  }
                } catch (IOException | InterruptedException e) {
                  Thread.currentThread().interrupt(); // the server has ended it
                }
              });
      drip.setDaemon(true);
      drip.start();
      assertThat(served.ask("ASK {}").statusCode()).isEqualTo(200);
      assertThat(hearsTheEnd(slow)).isTrue();
      drip.interrupt();
    }
  }

  @Test
  void answersWhileOthersAreSlowToAsk() throws Exception {
    try (Served one = Served.start(folder.resolve("one"), limited(1, Duration.ofSeconds(5)), "p1");
        Socket slow = new Socket(InetAddress.getLoopbackAddress(), one.server.port())) {
      slow.setSoTimeout(60_000);
      String head =
          "POST /plenum HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
              + "Content-Length: 100000\r\n\r\nASK";
      OutputStream out = slow.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.flush();
      Thread.sleep(500); // so that its turn would have come

      assertThat(one.ask("ASK {}").statusCode()).isEqualTo(200);

      Thread.sleep(LIMIT.plus(LIMIT).toMillis());
      out.write(' ');
      out.flush();
      byte[] answer = slow.getInputStream().readNBytes("HTTP/1.1 408".length());
      assertThat(new String(answer, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 408");
    }
  }

  private static boolean hearsTheEnd(Socket socket) throws IOException {
    try {
      InputStream in = socket.getInputStream();
      while (in.read() >= 0) {} // whatever it says before
      return true;
    } catch (SocketException e) {
      return true; // reset by the server
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private static long usedMemory() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
