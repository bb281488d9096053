package org.plenumkg.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server that is left as it starts does for nobody. */
class RefusalsTest {

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws Exception {
    Files.writeString(folder.resolve("secret.ttl"), "<urn:a> <urn:b> 'secret' .");
    served = Served.start(folder, Settings.USUAL, "p1");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
        "SELECT * { VALUES ?e { <http://127.0.0.1:1/> } SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } }",
        "SELECT * FROM <file:DIR/secret.ttl> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <http://127.0.0.1:1/data.ttl> { ?s ?p ?o }",
        "SELECT * FROM <jar:file:DIR/x.jar!/a.ttl> { ?s ?p ?o }",
        "SELECT (<java:java.lang.Runtime>('id') AS ?x) {}",
        "SELECT (<java:org.apache.jena.sparql.function.library.version>() AS ?x) {}",
        "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT (js:eval('1') AS ?x) {}",
        "SELECT (CALL(<java:java.lang.Runtime>) AS ?x) {}",
        "SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.versionARQ> ?y }",
        "SELECT * { ?x <http://jena.apache.org/ARQ/property#versionARQ> ?y }",
        "SELECT (<http://jena.apache.org/ARQ/function#version>() AS ?x) {}",
        "SELECT * { BIND(<http://jena.apache.org/ARQ/function#sprintf>('%99999999d', 1) AS ?x) }",
        "LOAD <http://127.0.0.1:1/data.ttl>",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
      })
  void refusesWhatReachesOut(String query) throws Exception {
    HttpResponse<String> answer = served.ask(query.replace("DIR", folder.toString()));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("secret'", "root:", "5.6", "Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/assets/../../secret.ttl",
        "/assets/..%2f..%2fsecret.ttl",
        "/assets/%2e%2e/serve/PlenumServer.class",
        "/id/..%2f..%2fetc%2fpasswd",
        "/id/person/../../../etc/passwd",
        "/id/%00",
        "/id/%",
        "/%zz",
        "/assets/plenum.css%00.js",
        "/WEB-INF/web.xml",
      })
  void refusesPathsThatClimb(String path) throws Exception {
    RawAnswer answer =
        RawAnswer.of(
            served.server.port(),
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer.status()).as(answer.text()).isIn(400, 404);
    assertThat(answer.text()).doesNotContain("root:", "secret", "Exception", "\tat ", "Jetty");
  }

  @Test
  void refusesBodiesThatAreTooLong() throws Exception {
    String comment = "#" + "x".repeat(2 << 20) + "\nASK {}";
    assertThat(served.ask(comment).statusCode()).isEqualTo(413);

    HttpResponse<String> form =
        served.send(
            served
                .to("/plenum")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + comment)));
    assertThat(form.statusCode()).isEqualTo(413);
  }

  /** Their length is known only when they have been read. */
  @ParameterizedTest
  @CsvSource({
    "/plenum, application/sparql-query, ''",
    "/plenum/sparql, application/x-www-form-urlencoded, query=",
  })
  void refusesBodiesInPartsThatAreTooLong(String path, String type, String beginning)
      throws Exception {
    byte[] body = (beginning + "#" + "x".repeat(2 << 20) + "\nASK {}").getBytes(UTF_8);
    served.log.clear();
    try (StandardError err = new StandardError()) {
      HttpResponse<String> answer =
          served.send(
              served
                  .to(path)
                  .header("Content-Type", type)
                  .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
      Waiting.until(() -> !served.log.isEmpty());

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).isEqualTo("The request has more than 1048576 bytes.\n");
      assertThat(served.log).singleElement().matches(entry -> entry.status() == 413);
      assertThat(err.said()).isEmpty();
    }
  }

  @Test
  void answersHugeListsAndRefusesDeepNesting() throws Exception {
    String list =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "<urn:n" + i + ">")
            .collect(Collectors.joining(","));
    assertThat(served.ask("SELECT * { ?s ?p ?o FILTER(?o IN (" + list + ")) }").statusCode())
        .isIn(200, 503);

    for (String deep :
        new String[] {
          "SELECT * " + "{".repeat(5_000) + "}".repeat(5_000),
          "ASK { FILTER(" + "(".repeat(5_000) + "1" + ")".repeat(5_000) + ") }",
          "ASK { FILTER(" + "!".repeat(20_000) + "true) }",
          "ASK { FILTER(1" + "+1".repeat(20_000) + ") }",
          "ASK { ?s " + "^".repeat(20_000) + "<urn:p> ?o }",
        }) {
      HttpResponse<String> answer = served.ask(deep);
      assertThat(answer.statusCode()).as(deep.substring(0, 30)).isIn(200, 400);
      assertThat(answer.body()).doesNotContain("StackOverflow", "\tat ");
    }
    assertThat(served.ask("ASK {}").statusCode()).isEqualTo(200);
    String brackets = "(".repeat(200);
    assertThat(
            served
                .ask("ASK { FILTER('" + brackets + "' != \"\\\"" + brackets + "\") } #" + brackets)
                .body())
        .contains("true");
  }

  @Test
  void refusesHeadersThatAreTooLong() throws Exception {
    RawAnswer answer =
        RawAnswer.of(
            served.server.port(),
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(100_000) + "\r\n\r\n");

    assertThat(answer.status()).isEqualTo(431);
    assertThat(answer.text()).doesNotContain("Jetty", "Exception");
  }

  @Test
  void logsNoLinesThatAClientMakesUp() {
    LogEntry entry =
        new LogEntry(
            java.time.Instant.EPOCH, "1.2.3.4", "", "GET\r\nX", "/a\nforged", 200, -1, 1.5);

    assertThat(entry.toString()).hasLineCount(1).contains("GET??X /a?forged");
  }
}
