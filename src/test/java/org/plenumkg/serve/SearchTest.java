package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Samples;
import org.plenumkg.graph.Store;
import org.plenumkg.search.SearchIndex;

/** Searching over HTTP, and the index through builds and removals. */
class SearchTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.start(folder, Settings.USUAL, "p1", "p2");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void tellsWhatWasFoundAndWhereTheWordsStand() throws Exception {
    for (String words : List.of("樊惠林", "fan huilin", "Fan Hui Lin", "ｆｈｌ", "樊　惠　林")) {
      JsonNode first = search(words).at("/results/0");
      assertThat(first.get("label").asText()).as(words).isEqualTo("樊惠林");
      assertThat(first.get("kind").asText()).isEqualTo("Person");
      assertThat(first.get("kindLabel").asText()).isEqualTo("人物");
      assertThat(first.get("entity").asText()).startsWith(Iris.BASE + "person/");
      assertThat(first.get("page").asText()).startsWith("/id/person/");
      assertThat(first.get("snippet").asText()).isEqualTo("\u21a6樊惠林\u21a4");
    }
    JsonNode project = search("「安居」").at("/results/0");
    assertThat(project.get("label").asText()).contains("安居");
    JsonNode quoted = search("會議指出").at("/results/0");
    assertThat(quoted.get("kind").asText()).isEqualTo("Article");
    assertThat(quoted.get("snippet").asText()).contains("\u21a6会议指出\u21a4");
  }

  @Test
  void ranksAndBoundsWhatIsFound() throws Exception {
    assertThat(search("区委").get("results").size()).isGreaterThan(1);
    assertThat(JSON.readTree(served.get("/search?limit=1&q=%E5%8C%BA").body()).get("results"))
        .hasSize(1);
    HttpResponse<String> ranked =
        served.ask(
            "PREFIX text: <http://jena.apache.org/text#> SELECT ?t ?score "
                + "{ (?s ?score ?t) text:query ('樊惠林' 20) } ORDER BY DESC(?score)");
    assertThat(ranked.body().lines().skip(1).findFirst().orElse("")).startsWith("樊惠林,");
    assertThat(served.get("/search?q=").statusCode()).isEqualTo(400);
    assertThat(served.get("/search").statusCode()).isEqualTo(400);
    assertThat(served.get("/search?q=" + "x".repeat(300)).statusCode()).isEqualTo(400);
  }

  @Test
  void givesBrowsersAPageInWhichNothingRuns() throws Exception {
    HttpResponse<String> answer =
        served.get("/search?lang=en&q=" + Served.encoded("樊惠林<script>"), "Accept", "text/html");
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("main script, h1 script")).isEmpty();
    assertThat(page.selectFirst("h1").text()).isEqualTo("樊惠林<script>");

    HttpResponse<String> only =
        served.get("/search?go=1&q=" + Served.encoded("樊惠林"), "Accept", "text/html");
    assertThat(only.statusCode()).isEqualTo(303);
    assertThat(only.headers().firstValue("Location").orElse(""))
        .startsWith("/id/person/")
        .endsWith("?lang=zh");
    assertThat(
            Jsoup.parse(
                    served
                        .get("/search?go=1&q=" + Served.encoded("惠林"), "Accept", "text/html")
                        .body())
                .select("li mark")
                .eachText())
        .contains("惠林");
  }

  /** Pages in the store are changed where no server runs, and the index follows all the same. */
  @Test
  void followsBuildsAndRemovals() throws Exception {
    Path directory = folder.resolve("changed");
    Served.build(directory, page -> List.of(Samples.plenum(page)), "p1", "p2");
    assertThat(results(directory)).isPositive();

    remove(directory, "p1");
    assertThat(results(directory)).isPositive(); // p2 says so, too
    remove(directory, "p2");
    assertThat(results(directory)).isZero();

    Served.build(directory, page -> List.of(Samples.plenum(page)), "p3");
    assertThat(results(directory)).isPositive();
  }

  private static void remove(Path directory, String page) {
    try (Store store = Store.openOrCreate(directory, Served.IRIS, Served.ONTOLOGY);
        SearchIndex index = SearchIndex.open(directory, store)) {
      store.remove(List.of(page), Served.IRIS, List.of(index));
    }
  }

  private static int results(Path directory) throws Exception {
    try (Served changed = Served.over(directory, Settings.USUAL)) {
      JsonNode answer = JSON.readTree(changed.get("/search?q=fanhuilin").body());
      assertThat(answer.get("complete").asBoolean()).isTrue();
      return answer.get("results").size();
    }
  }

  private JsonNode search(String words) throws Exception {
    HttpResponse<String> answer = served.get("/search?q=" + Served.encoded(words));
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    return JSON.readTree(answer.body());
  }
}
