package org.plenumkg.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenumkg.derive.Newspaper.page;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.lexicon.LexiconException;
import org.plenumkg.text.Page;

/** What people decide goes before all else, and can be taken back. */
class OverridesTest {

  private static final List<Page> PAGES =
      List.of(
          page("a", "2023-05-10", "绍兴市", "市政府召开会议", "5月10日，绍兴市市长王伟主持召开会议。"),
          page("b", "2023-06-01", "芜湖市", "芜湖市召开会议", "6月1日，芜湖市副市长王伟主持召开会议。"),
          page("c", "2021-03-02", "330624", "县政府召开会议", "3月2日，新昌县县长林海明主持召开会议。"),
          page("d", "2022-04-06", "330683", "任职", "林海明同志任嵊州市委副书记，不再担任新昌县县长职务。"));
  private static final String ALIASES =
      "SELECT ?k ?a ?r { ?i plm:canonical ?k ; plm:alias ?a ; plm:reason ?r } ORDER BY ?k";

  @TempDir Path folder;

  @Test
  void joinPartAndNameAndAreTakenBack() {
    String earlier = with();
    String joined = with("same,340200 王伟,330600 王伟,两地报道可证");
    String parted = with("different,330624 林海明,330683 林海明,");

    assertThat(joined).isNotEqualTo(earlier).contains("人工认定：两地报道可证");
    assertThat(parted).isNotEqualTo(earlier).doesNotContain("#alias> <" + Newspaper.IRIS.base());
    assertThat(with()).isEqualTo(earlier);
  }

  @Test
  void theLeftOneIsKept() {
    try (Newspaper paper =
        Newspaper.in(folder.resolve("kept"), "same,340200 王伟,330600 王伟,两地报道可证")) {
      paper.read(PAGES);
      assertThat(paper.ask(ALIASES))
          .anyMatch(row -> row.matches("340200-wang-wei-.* 330600-wang-wei-.* 人工认定：两地报道可证"));
      assertThat(
              paper.ask(
                  "SELECT DISTINCT ?h { ?t a plm:Tenure ; plm:holder ?h . ?h rdfs:label '王伟'@zh }"))
          .singleElement()
          .asString()
          .startsWith("340200-wang-wei");
    }
  }

  @Test
  void peopleOfDifferentNamesCanBeTheSame() {
    try (Newspaper paper = Newspaper.in(folder.resolve("names"), "same,330600 王伟,330624 林海明,改名")) {
      paper.read(PAGES.subList(2, 3)).read(PAGES.subList(0, 1));
      assertThat(paper.ask(ALIASES)).singleElement().asString().endsWith("人工认定：改名");
      String inParts = paper.nquads();
      assertThat(paper.resolve().nquads()).isEqualTo(inParts);
    }
  }

  @Test
  void aContradictionNamesBothRows() {
    refuses(
        "my.csv:3: expected no contradiction, found different,330600 王伟,340200 王伟,"
            + " but my.csv:2 says that they are the same",
        "same,340200 王伟,330600 王伟,",
        "different,330600 王伟,340200 王伟,");
    refuses(
        "my.csv:2: expected no contradiction, found different,110000 甲乙,130000 甲乙,"
            + " but my.csv:3 says that they are the same",
        "different,110000 甲乙,130000 甲乙,",
        "same,110000 甲乙,120000 甲乙,",
        "same,120000 甲乙,130000 甲乙,");
    refuses(
        "my.csv:3: expected no contradiction, found name,330600 王伟,王维,"
            + " but my.csv:2 names the same person otherwise",
        "name,330600 王伟,王玮,",
        "name,330600 王伟,王维,");
  }

  @Test
  void aMalformedRowIsRefused() {
    refuses(
        "my.csv:2: expected a person in column left (410103 樊惠林, person:… or"
            + " https://w3id.org/plenum/id/person/…), found ?",
        "same,?,330600 王伟,");
    refuses(
        "my.csv:2: expected one of [same, different, name] in column relation, found like",
        "like,330600 王伟,340200 王伟,");
    refuses("my.csv:2: expected two people, found one twice", "same,330600 王伟,330600 王伟,");
  }

  private String with(String... rows) {
    try (Newspaper paper = Newspaper.in(folder.resolve("store"), rows)) {
      return paper.read(PAGES).nquads();
    }
  }

  private static void refuses(String message, String... rows) {
    assertThatThrownBy(() -> Newspaper.overrides(rows))
        .isInstanceOf(LexiconException.class)
        .hasMessage(message);
  }
}
