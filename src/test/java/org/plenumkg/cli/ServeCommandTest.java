package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;

/** {@code plenum serve} as a process of its own: its start, little memory, its end. */
class ServeCommandTest {

  /** Bytes of heap: enough to start with, and soon full. */
  private static final String HEAP = "-Xmx144m";

  private static final String CREDENTIALS =
      "alice:$2a$04$cQjrWH7fEZpitJve5QeDde9sJuU7JmTHNT/Wb0KtBXZF2GCN6pFgi";
  private static final int TERMINATED = 143;

  /** Grows by distinct values, of which each is new, until it is stopped. */
  private static final String HUNGRY =
      "SELECT DISTINCT ?x { "
          + IntStream.range(0, 9)
              .mapToObj(i -> "VALUES ?d" + i + " { 0 1 2 3 4 5 6 7 8 9 }")
              .collect(Collectors.joining(" "))
          + " BIND(CONCAT("
          + IntStream.range(0, 9).mapToObj(i -> "STR(?d" + i + ")").collect(Collectors.joining(","))
          + ") AS ?x) FILTER(STRLEN(?x) = 9) } ORDER BY ?x";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void startsStopsWhatFillsItsMemoryAndEndsWhenItIsTold() throws Exception {
    store();
    Process serving = start(List.of("serve", "--store=store", "--port=0", "--timeout=60"));
    URI root = root(serving);
    assertThat(root.getPort()).isPositive();
    assertThat(ask(root, "ASK {}").statusCode()).isEqualTo(200);

    for (int i = 0; i < 2; i++) { // a second time, since the memory of the first came back
      HttpResponse<String> hungry = ask(root, HUNGRY);
      assertThat(hungry.statusCode()).as(hungry.body()).isEqualTo(507);
      assertThat(hungry.body()).contains("needs more memory than there is");
      assertThat(ask(root, "SELECT * { ?s ?p ?o } LIMIT 500").statusCode()).isEqualTo(200);
    }

    serving.destroy();
    assertThat(serving.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(serving.exitValue()).isEqualTo(TERMINATED);
    assertThat(Files.readString(folder.resolve("err.txt")))
        .contains("serving store at " + root)
        .containsPattern("(?m)^\\S+Z 127\\.0\\.0\\.1 - POST /plenum 200 \\d+\\.\\d ms 500 rows$")
        .containsPattern("(?m)^\\S+Z 127\\.0\\.0\\.1 - POST /plenum 507 \\d+\\.\\d ms ")
        .endsWith("stopped\n")
        .doesNotContain("Exception", "\tat ");
    Store.open(folder.resolve("store")).close();
  }

  @Test
  void takesPagesFromABuildElsewhere() throws Exception {
    store();
    Files.writeString(folder.resolve("writers"), CREDENTIALS + "\n");
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("today.txt"), "全市教育大会召开\n2023年3月6日，浔阳市委书记周文清主持召开全市教育大会并讲话。\n");
    Process serving =
        start(List.of("serve", "--store=store", "--port=0", "--writable", "--credentials=writers"));
    URI root = root(serving);

    String endpoint = "--endpoint=" + root.resolve("plenum");
    assertThat(Run.of(folder, "build", endpoint, "DIR/pages").err()).contains("answered 401");
    Process alice = start(List.of("build", endpoint, "pages"), "PLENUM_USER", "alice");
    assertThat(alice.waitFor()).isEqualTo(Exit.DONE);

    assertThat(
            ask(
                    root,
                    "SELECT ?n { ?p a <https://w3id.org/plenum/ontology#Page> ;"
                        + " <http://purl.org/dc/terms/identifier> ?n }")
                .body())
        .contains("today");
    assertThat(get(root.resolve("search?q=jiaoyudahui")).body()).contains("全市教育大会");
    serving.destroy();
    serving.waitFor();
    assertThat(Run.of(folder, "query", "--store=DIR/store", "ASK { ?t a plm:Page }").out())
        .isEqualTo("true\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port=65536 | --port 65536: between 0 and 65535 is needed",
        "--timeout=0 | --timeout and --max-rows: at least 1 is needed",
        "--base=nowhere | --base nowhere/: an address like https://kg.example.org/",
        "--writable | --writable: needs --credentials FILE or the variable PLENUM_CREDENTIALS",
        "--writable --credentials=DIR/none | DIR/none: cannot be read",
        "--writable --credentials=DIR/plain"
            + " | DIR/plain:1: not a user, a colon and the bcrypt hash of a password",
        "--writable --host=0.0.0.0 --credentials=DIR/writers"
            + " | --writable: passwords must not travel in the clear; use --tls-cert and"
            + " --tls-key, or --host 127.0.0.1 behind a proxy",
        "--tls-cert=DIR/writers | --tls-cert and --tls-key: one needs the other",
      })
  void refusesWhatIsNotSafe(String options, String message) throws IOException {
    Files.writeString(folder.resolve("plain"), "alice:secret\n");
    Files.writeString(folder.resolve("writers"), CREDENTIALS + "\n");
    String[] args = ("serve " + options).split(" ", -1);
    Run run = Run.of(folder, args);

    assertThat(run.err()).isEqualTo("plenum: " + message + "\n");
    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
  }

  @Test
  void hashesPasswords() {
    assertThat(Run.withInput(folder, "open sesame\n", "serve", "--hash-password=alice").out())
        .matches("alice:\\$2a\\$12\\$[./A-Za-z0-9]{53}\n");
    assertThat(Run.withInput(folder, "\n", "serve", "--hash-password=alice").exit())
        .isEqualTo(Exit.REFUSED);
  }

  private void store() {
    Ontology ontology = new Ontology();
    Store.openOrCreate(folder.resolve("store"), new Iris(Iris.BASE, ontology), ontology).close();
  }

  private Process start(List<String> args, String... user) throws IOException {
    List<String> command = JavaProcess.command(List.of(HEAP, "-XX:+UseSerialGC"), args);
    Path err = folder.resolve(args.get(0).equals("serve") ? "err.txt" : "build.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
    if (user.length > 0) {
      builder.environment().put(user[0], user[1]);
      builder.environment().put("PLENUM_PASSWORD", "open sesame");
    }
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static URI root(Process serving) throws IOException {
    return URI.create(
        new BufferedReader(new InputStreamReader(serving.getInputStream(), StandardCharsets.UTF_8))
            .readLine());
  }

  private HttpResponse<String> ask(URI root, String query) throws Exception {
    return client.send(
        HttpRequest.newBuilder(root.resolve("plenum"))
            .headers("Content-Type", "application/sparql-query", "Accept", "text/csv,*/*;q=0.1")
            .POST(BodyPublishers.ofString(query))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
