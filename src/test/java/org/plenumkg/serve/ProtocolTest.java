package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.graph.Holdings;
import org.plenumkg.graph.Iris;

/** The SPARQL 1.1 Protocol and its neighbours, as a client that knows the standards uses them. */
class ProtocolTest {

  private static final String SELECT =
      "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
          + "SELECT ?name { ?p rdfs:label ?name FILTER(STR(?name) = '樊惠林') } LIMIT 1";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.start(folder, Settings.USUAL, "p1");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "*/*, application/sparql-results+json"
  })
  void answersInEveryFormat(String accept, String type) throws Exception {
    HttpResponse<String> answer =
        served.get("/plenum?query=" + Served.encoded(SELECT), "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains("樊惠林");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TTL",
    "application/n-triples, N-Triples",
    "application/ld+json, JSON-LD",
    "application/rdf+xml, RDF/XML"
  })
  void constructsInEveryFormat(String type, String lang) throws Exception {
    String query = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(ISLITERAL(?o)) } LIMIT 20";
    HttpResponse<String> answer =
        served.get("/plenum?query=" + Served.encoded(query), "Accept", type);

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(RDFParser.fromString(answer.body(), RDFLanguages.nameToLang(lang)).toGraph().size())
        .isEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plenum", "/plenum/sparql", "/plenum/query"})
  void takesGetFormAndBody(String path) throws Exception {
    assertThat(served.get(path + "?query=" + Served.encoded(SELECT)).body()).contains("樊惠林");
    assertThat(
            served
                .send(
                    served
                        .to(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("query=" + Served.encoded(SELECT))))
                .body())
        .contains("樊惠林");
    assertThat(
            served
                .send(
                    served
                        .to(path)
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(SELECT)))
                .body())
        .contains("樊惠林");
  }

  @Test
  void answersEveryFormOfQuery() throws Exception {
    assertThat(served.ask("ASK {}").body()).contains("true");
    assertThat(served.ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 1").statusCode())
        .isEqualTo(200);
    HttpResponse<String> described =
        served.get(
            "/plenum?query=" + Served.encoded("DESCRIBE <" + Iris.BASE + "page/p1>"),
            "Accept",
            "application/n-triples");
    assertThat(described.body()).contains("pages/p1.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /plenum?query=                                    |                          |   "
            + "     | 400",
        "GET    | /plenum?query=SELECT                              |                          |   "
            + "     | 400",
        "GET    | /plenum?query=ASK%7B%7D&query=ASK%7B%7D           |                          |   "
            + "     | 400",
        "GET    | /plenum?nosuch=1                                  |                          |   "
            + "     | 400",
        "GET    | /plenum?query=%FF%FE%GG                           |                          |   "
            + "     | 400",
        "GET    | /plenum/nosuch                                    |                          |   "
            + "     | 404",
        "GET    | /plenum?query=ASK%7B%7D&default-graph-uri=http://nosuch/ |                   |   "
            + "     | 400",
        "POST   | /plenum                                           | application/sparql-query |"
            + " SELECT | 400",
        "POST   | /plenum                                           | application/sparql-query | ''"
            + "     | 400",
        "POST   | /plenum/sparql                                    | text/plain               |"
            + " ASK {} | 403",
        "POST   | /plenum/sparql                                    |"
            + " application/x-www-form-urlencoded | x=y | 400",
        "POST   | /plenum                                           | application/sparql-update |"
            + " CLEAR ALL | 403",
        "POST   | /plenum/update                                    | application/sparql-update |"
            + " CLEAR ALL | 403",
        "POST   | /plenum                                           |"
            + " application/x-www-form-urlencoded | update=CLEAR+ALL | 400",
        "POST   | /plenum/upload                                    | text/turtle              | ''"
            + "     | 403",
        "PUT    | /plenum/data?default                              | text/turtle              | ''"
            + "     | 403",
        "DELETE | /plenum/data?default                              |                          | ''"
            + "     | 403",
        "PATCH  | /plenum                                           | application/sparql-update |"
            + " CLEAR ALL | 403",
        "GET    | /$/datasets                                       |                          |   "
            + "     | 404",
        "POST   | /$/compact/plenum                                 |                          | ''"
            + "     | 404",
        "GET    | /nosuch                                           |                          |   "
            + "     | 404",
      })
  void refusesPlainly(String method, String path, String type, String body, int status)
      throws Exception {
    String raw =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + (type == null ? "" : "Content-Type: " + type + "\r\n")
            + (body == null ? "" : "Content-Length: " + body.length() + "\r\n")
            + "\r\n"
            + (body == null ? "" : body);
    RawAnswer answer = RawAnswer.of(served.server.port(), raw);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.text())
        .doesNotContain("Exception", "\tat ", "Jetty", "Fuseki", "Jena", "/tmp/", "5.6.0");
  }

  @Test
  void answersHeadWithoutABody() throws Exception {
    String graph = "/plenum/data?graph=" + Served.encoded(Iris.BASE + "article/p1/1");
    String query = "?query=" + Served.encoded(SELECT);
    for (String path :
        List.of("/", "/plenum", "/plenum" + query, "/plenum/sparql" + query, graph, "/ontology")) {
      RawAnswer answer = head(path);
      HttpResponse<String> whole = served.get(path, "Accept", "*/*");
      assertThat(answer.status()).as(path).isEqualTo(200);
      assertThat(answer.text()).endsWith("\r\n\r\n");
      for (String header : List.of("Content-Type", "Content-Length")) {
        String line = header + ": " + whole.headers().firstValue(header).orElseThrow();
        assertThat(answer.text()).as(path).containsIgnoringCase(line);
      }
    }
    assertThat(head("/$/ping").status()).isEqualTo(200);
    assertThat(head("/plenum?query=SELECT").status()).isEqualTo(400);
    assertThat(head("/plenum/data?graph=http://nosuch/").status()).isEqualTo(404);
    Waiting.until(
        () -> served.log.stream().anyMatch(e -> e.method().equals("HEAD") && e.rows() == 1));
  }

  private static RawAnswer head(String path) throws IOException {
    return RawAnswer.of(
        served.server.port(),
        "HEAD "
            + path
            + " HTTP/1.1\r\nHost: "
            + served.uri("/").getAuthority()
            + "\r\nAccept: */*\r\nConnection: close\r\n\r\n");
  }

  @Test
  void listensWhereNothingElseWasSaid() {
    assertThat(Settings.USUAL.host()).isEqualTo("127.0.0.1");
    assertThat(Settings.USUAL.port()).isEqualTo(3030);
    assertThat(Settings.USUAL.writers()).isEmpty();
    assertThat(Settings.USUAL.services()).isEmpty();
  }

  @Test
  void tellsWhereAQueryIsWrong() throws Exception {
    HttpResponse<String> answer = served.ask("SELECT ?人 {\n  ?人 ?p }");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(answer.body()).contains("line 2");
  }

  @Test
  void describesItself() throws Exception {
    HttpResponse<String> service = served.get("/plenum", "Accept", "text/turtle");
    HttpResponse<String> dataset = served.get("/.well-known/void");

    RDFParser.fromString(service.body(), Lang.TURTLE).toGraph();
    assertThat(service.body()).contains("sd:Service").doesNotContain("SPARQL11Update");
    RDFParser.fromString(dataset.body(), Lang.TURTLE).toGraph();
    assertThat(dataset.body()).contains("void:sparqlEndpoint");
    Holdings holdings = served.store.holdings();
    assertThat(holdings.triples()).isPositive();
    assertThat(dataset.body()).containsPattern("void:triples +" + holdings.triples());
    assertThat(dataset.body()).containsPattern("void:entities +" + holdings.facts());
  }

  @Test
  void readsGraphsOneByOne() throws Exception {
    String article = Iris.BASE + "article/p1/1";
    HttpResponse<String> graph =
        served.get("/plenum/data?graph=" + Served.encoded(article), "Accept", "text/turtle");

    assertThat(graph.statusCode()).isEqualTo(200);
    assertThat(graph.body()).contains("樊惠林");
    assertThat(served.get("/plenum/data?graph=http://nosuch/").statusCode()).isEqualTo(404);
  }

  @Test
  void saysThatItLivesAndWhatItDid() throws Exception {
    served.ask("ASK {}");

    assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
    assertThat(served.get("/$/metrics").body()).contains("fuseki_requests");
  }

  @Test
  void letsPagesFromElsewhereRead() throws Exception {
    HttpResponse<String> before =
        served.send(
            served
                .to("/plenum")
                .headers(
                    "Origin", "https://elsewhere.example", "Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    HttpResponse<String> answer =
        served.get("/plenum?query=ASK%7B%7D", "Origin", "https://elsewhere.example");

    assertThat(before.statusCode()).isEqualTo(204);
    assertThat(before.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET, HEAD, POST");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void logsALineARequest() throws Exception {
    served.log.clear();
    served.ask("SELECT * { ?s ?p ?o } LIMIT 7");
    Waiting.until(() -> served.log.stream().anyMatch(entry -> entry.rows() == 7));

    assertThat(served.log.stream().map(LogEntry::toString))
        .anyMatch(
            line -> line.matches("\\S+Z 127\\.0\\.0\\.1 - POST /plenum 200 \\d+\\.\\d ms 7 rows"));
  }
}
