package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Iris;

/** Writing over HTTP: by those who may, with the index and the books of the store in step. */
class WritingTest {

  private static final String GRAPH = Iris.BASE + "article/new/1";

  /** The usual ones, but for a small limit on what is written. */
  private static final Limits LIMITS =
      new Limits(
          Limits.USUAL.timeout(),
          Limits.USUAL.rows(),
          Limits.USUAL.answerBytes(),
          Limits.USUAL.requestBytes(),
          1 << 20,
          Limits.USUAL.concurrent(),
          Limits.USUAL.patience(),
          Limits.USUAL.arrival());

  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void start() {
    Settings writable = Settings.USUAL.withWriters(Served.WRITERS).withLimits(LIMITS);
    served = Served.start(folder, writable, "p1");
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void asksWhoWrites() throws Exception {
    String update = "INSERT DATA { GRAPH <" + GRAPH + "> { <urn:a> <urn:b> 'c' } }";

    HttpResponse<String> nobody = update(update, "");
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(nobody.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    assertThat(update(update, login("alice", "wrong")).statusCode()).isEqualTo(401);
    assertThat(update(update, login("mallory", "open sesame")).statusCode()).isEqualTo(401);
    assertThat(update(update, "Bearer x").statusCode()).isEqualTo(401);
    assertThat(served.ask("ASK { GRAPH <" + GRAPH + "> { ?s ?p ?o } }").body()).contains("false");

    assertThat(update(update, login("alice", "open sesame")).statusCode()).isEqualTo(204);
    assertThat(served.ask("ASK { GRAPH <" + GRAPH + "> { ?s ?p ?o } }").body()).contains("true");
    Waiting.until(() -> served.log.stream().anyMatch(e -> e.user().equals("alice")));
  }

  @Test
  void refusesToFetchAndToAskOthers() throws Exception {
    String alice = login("alice", "open sesame");
    for (String update :
        List.of(
            "LOAD <http://127.0.0.1:1/x.ttl>",
            "LOAD SILENT <file:///etc/passwd> INTO GRAPH <urn:g>",
            "INSERT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
            "INSERT DATA { <urn:a> <urn:b> ")) {
      HttpResponse<String> answer = update(update, alice);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }
  }

  @Test
  void keepsTheIndexInStepWithUpdatesAndGraphs() throws Exception {
    String alice = login("alice", "open sesame");
    String triple =
        "<" + Iris.BASE + "person/x> <http://www.w3.org/2000/01/rdf-schema#label> \"%s\"@zh .";
    assertThat(put(triple.formatted("单国华"), "Basic nobody")).isEqualTo(401);
    assertThat(put(triple.formatted("单国华"), alice)).isEqualTo(201);
    Waiting.until(
        () ->
            served.log.stream()
                .anyMatch(e -> e.method().equals("PUT") && e.user().equals("alice")));
    assertThat(search("单国华")).contains("person/x");

    assertThat(put(triple.formatted("林大山"), alice)).isEqualTo(200);
    assertThat(search("单国华")).doesNotContain("person/x");
    assertThat(search("lindashan")).contains("person/x");

    update("DROP GRAPH <" + GRAPH + ">", alice);
    assertThat(search("林大山")).doesNotContain("person/x");
    String found =
        served
            .ask(
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?t "
                    + "{ (?s ?score ?t) text:query ('fanhuilin' 'highlight:s:[ | e:]') }")
            .body();
    assertThat(found).contains("[樊惠林]");
  }

  @Test
  void takesNothingOfWhatIsTooLong() throws Exception {
    String triples = "<http://e.org/a> <http://e.org/b> 'c' .\n".repeat(50_000);
    String data = "/plenum/data?graph=" + Served.encoded(GRAPH);
    try (StandardError err = new StandardError()) {
      assertThat(inParts("PUT", data, "text/turtle", triples)).isEqualTo(413);
      String update = "INSERT DATA { GRAPH <" + GRAPH + "> {\n" + triples + "} }";
      assertThat(inParts("POST", "/plenum/update", "application/sparql-update", update))
          .isEqualTo(413);
      assertThat(err.said()).isEmpty();
    }
    assertThat(served.ask("ASK { GRAPH <" + GRAPH + "> { ?s ?p ?o } }").body()).contains("false");
  }

  private int inParts(String method, String path, String type, String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return served
        .send(
            served
                .to(path)
                .headers("Content-Type", type, "Authorization", login("alice", "open sesame"))
                .method(
                    method, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))))
        .statusCode();
  }

  @Test
  void readsCredentialsThatAreHashesOnly() {
    assertThatThrownBy(() -> Credentials.parse("alice:secret\n", "writers"))
        .hasMessage("writers:1: not a user, a colon and the bcrypt hash of a password");
    assertThatThrownBy(() -> Credentials.parse("# none\n", "writers"))
        .hasMessage("writers: has no user");
    assertThatThrownBy(() -> Credentials.line("alice", "")).hasMessageContaining("1 and 72");
  }

  private String search(String words) throws Exception {
    return served.get("/search?q=" + Served.encoded(words)).body();
  }

  private int put(String triples, String authorization) throws Exception {
    URI uri = served.uri("/plenum/data?graph=" + Served.encoded(GRAPH));
    return served
        .send(
            HttpRequest.newBuilder(uri)
                .headers("Content-Type", "text/turtle", "Authorization", authorization)
                .PUT(BodyPublishers.ofString(triples)))
        .statusCode();
  }

  private HttpResponse<String> update(String update, String authorization) throws Exception {
    HttpRequest.Builder request =
        served
            .to("/plenum/update")
            .header("Content-Type", "application/sparql-update")
            .POST(BodyPublishers.ofString(update));
    return served.send(
        authorization.isEmpty() ? request : request.header("Authorization", authorization));
  }

  private static String login(String user, String password) {
    byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(login);
  }
}
