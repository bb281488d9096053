package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SERVICE, which may ask the endpoints that were named and no other. */
class AllowedServiceTest {

  @TempDir static Path folder;
  private static Served asked;
  private static String away;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    asked = Served.start(folder.resolve("asked"), Settings.USUAL, "far");
    try (ServerSocket closed = new ServerSocket(0)) {
      away = "http://127.0.0.1:" + closed.getLocalPort() + "/plenum";
    }
    List<String> allowed = List.of(asked.uri("/plenum").toString(), away);
    served = Served.start(folder.resolve("here"), Settings.USUAL.withServices(allowed), "p1");
  }

  @AfterAll
  static void stop() {
    served.close();
    asked.close();
  }

  @Test
  void asksTheEndpointThatWasNamed() throws Exception {
    HttpResponse<String> answer =
        served.ask(
            "SELECT ?page { SERVICE <"
                + asked.uri("/plenum")
                + "> { ?page a <https://w3id.org/plenum/ontology#Page> } }");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("page/far").doesNotContain("page/p1");
    assertThat(asked.log).isNotEmpty();
    assertThat(served.get("/plenum", "Accept", "text/turtle").body())
        .contains("BasicFederatedQuery");
  }

  @Test
  void asksNoOther() throws Exception {
    asked.log.clear();
    String near = asked.uri("/plenum/sparql").toString();
    for (String query :
        List.of(
            "SELECT * { SERVICE <" + near + "> { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT <" + near + "> { ?s ?p ?o } }",
            "SELECT * { VALUES ?e { <" + near + "> } SERVICE ?e { ?s ?p ?o } }",
            "SELECT * FROM <" + near + "?query=ASK%7B%7D> { ?s ?p ?o }")) {
      assertThat(served.ask(query).statusCode()).as(query).isEqualTo(400);
    }
    assertThat(asked.log).isEmpty();
  }

  @Test
  void saysWhenTheOtherDoesNotAnswer() throws Exception {
    HttpResponse<String> answer = served.ask("SELECT * { SERVICE <" + away + "> { ?s ?p ?o } }");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(502);
    assertThat(answer.body()).isEqualTo("The service that the query asks failed.\n");
  }
}
