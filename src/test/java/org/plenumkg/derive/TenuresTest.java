package org.plenumkg.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.Page;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Supplied;

/** When somebody was seen in a post, since and until when it was held, and after whom. */
class TenuresTest {

  private static final String TENURES =
      """
      SELECT ?name ?first ?last ?from ?until ?before { ?t a plm:Tenure ; plm:holder ?h ; plm:post/rdfs:label ?post .
        ?h rdfs:label ?name FILTER(STRENDS(?post, "新昌县人民政府县长"))
        OPTIONAL { ?t plm:firstObserved ?first } OPTIONAL { ?t plm:lastObserved ?last }
        OPTIONAL { ?t plm:validFrom ?from } OPTIONAL { ?t plm:validUntil ?until }
        OPTIONAL { ?t plm:precededBy/plm:holder/rdfs:label ?before } } ORDER BY ?name\
      """;

  @AutoClose private final Newspaper paper;

  TenuresTest(@TempDir Path folder) {
    paper = Newspaper.in(folder.resolve("store"));
  }

  @Test
  void whatIsOnlySeenHasNoBounds() {
    paper.read(
        page("a", "2021-03-02", "会议", "新昌县县长林海明主持召开会议。"),
        page("b", "2021-09-02", "会议", "新昌县县长林海明主持召开会议。"),
        page("c", "2021", "会议", "新昌县县长林海明主持召开会议。"));

    assertThat(paper.ask(TENURES)).containsExactly("林海明 2021-03-02 2021-09-02 - - -");
  }

  @Test
  void appointmentsAndRemovalsAreBoundsAndTellWhoCameBefore() {
    paper.read(
        page("a", "2021-03-02", "会议", "新昌县县长林海明主持召开会议。"),
        page("b", "2022-04-06", "任免", "会议决定任命周立群为新昌县人民政府县长；免去林海明的新昌县人民政府县长职务。"),
        page("c", "2023-01-09", "会议", "新昌县县长周立群主持召开会议。"));

    assertThat(paper.ask(TENURES))
        .containsExactly(
            "周立群 2022-04-06 2023-01-09 2022-04-06 - 林海明",
            "林海明 2021-03-02 2021-03-02 - 2022-04-06 -");
    assertThat(
            paper.ask(
                "SELECT (COUNT(?f) AS ?n) { ?t plm:basis ?f . ?f a plm:Appointment . ?f"
                    + " plm:statedIn ?p }"))
        .containsExactly("2");
  }

  @Test
  void aBoundThatContradictsWhatWasSeenIsLeftOut() {
    paper.read(
        page("b", "2022-04-06", "任免", "会议决定免去林海明的新昌县人民政府县长职务。"),
        page("c", "2023-01-09", "会议", "新昌县县长林海明主持召开会议。"));

    assertThat(paper.ask(TENURES)).containsExactly("林海明 2023-01-09 2023-01-09 - - -");
  }

  @Test
  void holdersWhoseTimesMayOverlapDoNotFollowEachOther() {
    paper.read(
        page("a", "2021-03", "会议", "新昌县县长林海明主持召开会议。"),
        page("b", "2021-03-20", "会议", "新昌县县长周立群主持召开会议。"),
        page("c", "2021-08-20", "会议", "新昌县副县长孙一鸣主持召开会议。"),
        page("d", "2022-08-20", "会议", "新昌县副县长钱国强主持召开会议。"));

    assertThat(paper.ask("SELECT * { ?t plm:precededBy ?u }")).isEmpty();
  }

  @Test
  void threeHoldersFollowEachOther() {
    List<String> names = List.of("周立群", "林海明", "孙一鸣");
    for (int i = 0; i < names.size(); i++) {
      paper.read(
          page("p" + i, (2015 + 3 * i) + "-05-04", "会议", "新昌县县长" + names.get(i) + "主持召开会议。"));
    }

    assertThat(paper.ask(TENURES))
        .containsExactly(
            "周立群 2015-05-04 2015-05-04 - - -",
            "孙一鸣 2021-05-04 2021-05-04 - - 林海明",
            "林海明 2018-05-04 2018-05-04 - - 周立群");
  }

  @Test
  void aPostInNoNamedCountyHasNoOrder() {
    paper.read(
        new Page("a", "a", "会议\n县委书记林海明主持召开会议。\n", suppliedDay(2018)),
        new Page("b", "b", "会议\n县委书记周立群主持召开会议。\n", suppliedDay(2021)));

    assertThat(paper.ask("SELECT ?name { ?t a plm:Tenure ; plm:holder/rdfs:label ?name }"))
        .containsExactlyInAnyOrder("林海明", "周立群");
    assertThat(paper.ask("SELECT * { ?t plm:precededBy ?u }")).isEmpty();
  }

  private static Supplied suppliedDay(int year) {
    return new Supplied(
        Optional.of("会议"),
        Optional.of(new PartialDate(year, 5, 4)),
        Optional.empty(),
        Optional.empty());
  }

  private static Page page(String id, String day, String... lines) {
    return Newspaper.page(id, day, "330624", lines);
  }
}
