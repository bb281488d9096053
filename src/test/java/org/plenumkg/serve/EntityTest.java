package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Samples;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Plm;

/** A page and data for every IRI. */
class EntityTest {

  @TempDir static Path folder;
  private static Served served;
  private static String fan;

  @BeforeAll
  static void start() throws Exception {
    Settings settings = Settings.USUAL;
    served = Served.start(folder, settings, "p1", "p2.html");
    String query =
        "SELECT ?p { ?p a <"
            + Plm.Person.getURI()
            + "> ; "
            + "<http://www.w3.org/2000/01/rdf-schema#label> '樊惠林'@zh }";
    fan = "/id/" + served.ask(query).body().lines().toList().get(1).substring(Iris.BASE.length());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, .ttl, TTL",
    "application/ld+json, .jsonld, JSON-LD",
    "application/n-triples, .nt, N-Triples",
    "application/rdf+xml, .rdf, RDF/XML"
  })
  void givesDataByAcceptAndBySuffix(String type, String suffix, String lang) throws Exception {
    HttpResponse<String> accepted = served.get(fan, "Accept", type);
    HttpResponse<String> suffixed = served.get(fan + suffix);

    assertThat(accepted.statusCode()).isEqualTo(200);
    assertThat(accepted.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(accepted.headers().firstValue("Content-Location")).hasValue(fan + suffix);
    assertThat(accepted.headers().firstValue("Vary").orElse("")).contains("Accept");
    Graph graph = parsed(accepted.body(), lang);
    assertThat(graph.isIsomorphicWith(parsed(suffixed.body(), lang))).isTrue();
    assertThat(graph.contains(Node.ANY, Plm.holder, Node.ANY)).isTrue();
    assertThat(graph.contains(Node.ANY, Plm.quote, Node.ANY)).isTrue();
  }

  @Test
  void givesPeopleAPageWithTheWordsThatSaySo() throws Exception {
    HttpResponse<String> answer =
        served.get(fan, "Accept", "text/html,*/*;q=0.8", "Accept-Language", "zh-CN");
    Document page = Jsoup.parse(answer.body());

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(page.selectFirst("h1").text()).isEqualTo("樊惠林");
    assertThat(page.selectFirst(".kind").text()).isEqualTo("人物");
    assertThat(page.select("blockquote").eachText()).anyMatch(quote -> quote.contains("樊惠林讲话"));
    assertThat(page.select("cite a").eachText()).contains("安居乐业");
    assertThat(page.select("dd a").eachText())
        .contains("中共郑州市二七区委员会书记")
        .allSatisfy(words -> assertThat(words).doesNotContain("https://"));
    assertThat(page.select("a[href]").eachAttr("href"))
        .allSatisfy(link -> assertThat(link).matches("[/?#].*"));
  }

  @Test
  void speaksEnglishToo() throws Exception {
    Document page = Jsoup.parse(served.get(fan + "?lang=en", "Accept", "text/html").body());

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst(".kind").text()).isEqualTo("person");
  }

  @Test
  void namesAllThatItLinksTo() throws Exception {
    Graph graph = parsed(served.get(fan + ".ttl").body(), "TTL");
    List<Node> linked =
        graph.find().mapWith(Triple::getObject).toSet().stream()
            .filter(Node::isURI)
            .filter(node -> node.getURI().startsWith(Iris.BASE))
            .filter(node -> !graph.contains(node, Plm.quote, Node.ANY)) // what is quoted
            .toList();

    assertThat(linked).hasSizeGreaterThan(3);
    assertThat(linked)
        .allSatisfy(
            node ->
                assertThat(
                        graph.contains(node, RDFS.Nodes.label, Node.ANY)
                            || graph.contains(node, DCTerms.title.asNode(), Node.ANY))
                    .as(node.toString())
                    .isTrue());
  }

  @Test
  void tellsWhatElseAThingIsKnownAs() throws Exception {
    Node identity = NodeFactory.createURI(Iris.BASE + "identity/x");
    Node alias = NodeFactory.createURI(Iris.BASE + "person/also");
    Node person = NodeFactory.createURI(Iris.BASE + fan.substring("/id/".length()));
    Node why = NodeFactory.createLiteralLang("同名，同任一职", "zh");
    served.store.derive(
        quads -> {
          Node graph = Served.IRIS.resolvedGraph();
          quads.add(Quad.create(graph, identity, RDF.Nodes.type, Plm.Identity));
          quads.add(Quad.create(graph, identity, Plm.canonical, person));
          quads.add(Quad.create(graph, identity, Plm.alias, alias));
          quads.add(Quad.create(graph, identity, Plm.reason, why));
          quads.add(
              Quad.create(
                  graph, alias, RDFS.Nodes.label, NodeFactory.createLiteralLang("樊书记", "zh")));
        });

    for (String asked : List.of(fan, "/id/person/also")) {
      String page = Jsoup.parse(served.get(asked, "Accept", "text/html").body()).text();
      assertThat(page).contains("同名，同任一职", "樊书记", "樊惠林");
    }
    assertThat(served.get(fan + ".nt").body()).contains(Plm.alias.getURI());
  }

  @Test
  void answersWhereItsOwnIrisPoint() throws Exception {
    Iris iris = new Iris("https://kg.example.org/news/id/", Served.ONTOLOGY);
    Path directory = folder.resolve("own");
    try (Store store = Store.openOrCreate(directory, iris, Served.ONTOLOGY);
        Build build =
            new Build(
                store,
                iris,
                Served.ONTOLOGY,
                page -> List.of(Samples.plenum(page)),
                List.of(),
                new Served.Silent(),
                1)) {
      build.accept(Samples.page("p1"));
    }
    try (Served own = Served.over(directory, Settings.USUAL)) {
      for (String path : List.of("/news/id/page/p1", "/id/page/p1")) {
        assertThat(own.get(path, "Accept", "text/turtle").body()).contains("pages/p1.txt");
      }
      assertThat(own.get("/news/id/page/p9").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void keepsDotsThatBelongToAName() throws Exception {
    assertThat(served.get("/id/page/p2.html", "Accept", "text/turtle").body())
        .contains("pages/p2.html.txt");
    assertThat(served.get("/id/page/p2.html.nt").body()).contains("pages/p2.html.txt");
  }

  @Test
  void saysThatItDoesNotKnow() throws Exception {
    HttpResponse<String> answer = served.get("/id/person/nobody", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("The store knows nothing of this name.\n");
    assertThat(served.get(fan, "Accept", "image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void givesTheVocabulary() throws Exception {
    HttpResponse<String> page = served.get("/ontology", "Accept", "text/html");
    HttpResponse<String> data = served.get("/ontology", "Accept", "text/turtle");

    assertThat(Jsoup.parse(page.body()).selectFirst("#Attestation")).isNotNull();
    assertThat(parsed(data.body(), "TTL").size()).isEqualTo(Served.ONTOLOGY.graph().size());
  }

  @Test
  void linksToItsPublicAddress() throws Exception {
    Addresses addresses =
        new Addresses(Optional.of("https://kg.example.org/news/"), "https://kg.example.org/id/");

    assertThat(addresses.page("https://kg.example.org/id/person/x")).isEqualTo("/news/id/person/x");
    assertThat(addresses.page(Plm.holds.getURI())).isEqualTo("/news/ontology#holds");
    assertThat(addresses.page("https://elsewhere.example/")).startsWith("https://elsewhere");
    HttpResponse<String> forwarded =
        served.get(
            "/.well-known/void",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "kg.example.org");
    assertThat(forwarded.body()).contains("<https://kg.example.org/plenum>");
  }

  private static Graph parsed(String text, String lang) {
    Lang syntax = org.apache.jena.riot.RDFLanguages.nameToLang(lang);
    return RDFParser.fromString(text, syntax).base("http://localhost/").toGraph();
  }
}
