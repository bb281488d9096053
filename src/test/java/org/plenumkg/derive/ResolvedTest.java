package org.plenumkg.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenumkg.derive.Newspaper.page;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.Page;

/** What else several articles say together. */
class ResolvedTest {

  private static final String BOUNDS =
      """
      SELECT ?n ?earliest ?latest { ?m plm:sessionNumber ?n ; plm:dateBasis plm:InferredFromOrder .
        OPTIONAL { ?m plm:earliest ?earliest } OPTIONAL { ?m plm:latest ?latest } } ORDER BY ?n\
      """;
  private static final String CONFLICTS =
      """
      SELECT ?i ?v { ?c a plm:Conflict ; plm:observation ?o . ?o plm:indicator ?i ; plm:value ?v }
      ORDER BY ?i ?v\
      """;
  private static final String MEANT =
      """
      SELECT ?name ?reason { ?r a plm:Reference ; plm:reason ?reason OPTIONAL { ?r plm:refersTo/rdfs:label ?name } }
      """;

  private final Path folder;
  @AutoClose private Newspaper paper;

  ResolvedTest(@TempDir Path folder) {
    this.folder = folder;
    paper = Newspaper.in(folder.resolve("store"));
  }

  @Test
  void sessionsOfOneTermAreInOrder() {
    paper.read(
        page("a", "2020-07-30", "330421", "全会召开", "7月30日，中共嘉善县第十四届委员会第十次全体会议召开。"),
        page("c", "2020-08-02", "330421", "学习全会精神", "会议学习中共嘉善县第十四届委员会第九次全体会议精神。"),
        page("d", "2021-12-20", "330421", "学习全会精神", "会议学习中共嘉善县第十五届委员会第二次全体会议精神。"));

    assertThat(paper.ask(BOUNDS)).containsExactly("9 - 2020-07-30");

    paper.read(page("b", "2024-08-16", "330421", "全会召开", "8月16日，中共嘉善县第十四届委员会第五次全体会议召开。"));
    assertThat(paper.ask(BOUNDS)).as("dates that contradict the order").isEmpty();
  }

  @Test
  void aDayWithoutAYearLiesInTheLastYearThatFits() {
    paper.read(
        page("a", "2020-07-30", "330421", "全会召开", "7月30日，中共嘉善县第十四届委员会第十次全体会议召开。"),
        page("z", "2016-12-20", "330421", "全会召开", "12月20日，中共嘉善县第十四届委员会第一次全体会议召开。"),
        Page.of("b", "嘉善县学习全会精神\n8月16日，中共嘉善县第十四届委员会第五次全体会议召开。\n"));

    assertThat(paper.ask(BOUNDS)).containsExactly("5 2017-08-16 2019-08-16");
  }

  @Test
  void figuresThatCannotBothBeRightAreInConflict() {
    paper.read(
        page("a", "2024-01-20", "320900", "运行情况", "2023年，盐城市实现地区生产总值7403.9亿元，一般公共预算收入超483亿元。"),
        page("b", "2024-02-20", "320900", "人代会", "2023年，盐城市实现地区生产总值7304.9亿元，一般公共预算收入483.2亿元。"),
        page("c", "2024-02-21", "320900", "综述", "2023年，盐城市实现地区生产总值7403.87亿元。"),
        page("d", "2024-02-21", "320800", "综述", "2023年，淮安市实现地区生产总值5015亿元。"));

    assertThat(paper.ask(CONFLICTS))
        .containsExactly("地区生产总值 7304.9", "地区生产总值 7403.87", "地区生产总值 7403.9");
  }

  @Test
  void aSurnameWithATitleIsTheOneHolderAtThatTime() {
    paper.read(
        page("a", "2020-07-01", "330421", "会议", "嘉善县委书记许晓东主持召开会议。"),
        page("b", "2020-09-01", "330421", "会议", "嘉善县委书记许晓东主持召开会议。"),
        page("c", "2020-08-05", "330421", "学习", "干部说：“许书记的讲话催人奋进。”"));

    assertThat(paper.ask(MEANT)).containsExactly("许晓东 其他文章见其当时任此职，且同姓者仅此一人");
  }

  @Test
  void aSurnameStaysOpenAndSaysWhy() {
    paper.read(page("c", "2020-08-05", "330421", "学习", "干部说：“许书记的讲话催人奋进。”"));
    assertThat(paper.ask(MEANT)).containsExactly("- 未定：其他文章中未见任此职的同姓者");

    paper.read(page("a", "2012-07-01", "330421", "会议", "嘉善县委书记许晓东主持召开会议。"));
    assertThat(paper.ask(MEANT)).containsExactly("- 未定：未见同姓者当时任此职");

    paper.read(
        page("d", "2020-07-01", "330421", "会议", "嘉善县委书记许晓东主持召开会议。"),
        page("e", "2025-09-01", "330400", "会议", "嘉兴市委书记许建军主持召开会议。"));
    assertThat(paper.ask(MEANT)).containsExactly("许晓东 其他文章见其在前后一年内任此职，且同姓者仅此一人");

    paper.read(page("f", "2020-07-11", "330400", "会议", "嘉兴市委书记许建军主持召开会议。"));
    assertThat(paper.ask(MEANT)).containsExactly("- 未定：当时任此职而同姓者不止一人");
  }

  /** As a server tells of an update: each graph before it changes, all of them in the end. */
  @Test
  void graphsThatLeaveOneAfterTheOtherAreAllFollowed() {
    paper.read(
        page("a", "2020-07-01", "330421", "会议", "嘉善县委书记许晓东主持召开会议。"),
        page("b", "2020-09-01", "330624", "会议", "新昌县县长林海明主持召开会议。"));
    assertThat(paper.ask("SELECT ?t { ?t a plm:Tenure }")).hasSize(2);

    paper.drop("a", "b");

    assertThat(paper.ask("SELECT ?t { ?t a plm:Tenure }")).isEmpty();
  }

  @Test
  void aStoreDerivedOtherwiseIsMended() {
    String expected =
        paper.read(page("a", "2020-07-01", "330421", "会议", "嘉善县委书记许晓东主持召开会议。")).nquads();
    paper.close();
    try (Newspaper named = Newspaper.in(folder.resolve("store"), "name,330421 许晓东,许小东,本人署名如此")) {
      named.read();
      assertThat(named.ask("SELECT ?n { ?p skos:prefLabel ?n }")).containsExactly("许小东");
    }
    paper = Newspaper.in(folder.resolve("store")).read();
    assertThat(paper.nquads()).isEqualTo(expected);
  }

  @Test
  void meetingsPoliciesAndProjectsOfDifferentPagesAreOne() {
    paper.read(
        page("a", "2018-03-05", "330624", "项目", "新昌县加快推进智慧物流产业园、陶瓷文化产业园等项目建设，深入实施“百日攻坚”行动。"),
        page("b", "2025-03-05", "330624", "项目", "新昌县智慧物流产业园、陶瓷文化产业园等项目建成投用，“百日攻坚”行动成效明显。"),
        page("c", "2020-07-30", "330421", "全会", "7月30日，中共嘉善县第十四届委员会第十次全体会议召开。"),
        page("d", "2020-08-03", "330421", "学习", "会议传达学习县委十四届十次全会精神。"));

    for (String kind : new String[] {"Project", "Policy", "Plenum"}) {
      assertThat(
              paper.ask(
                  "SELECT ?x { ?a plm:mentions ?x . ?x a plm:%s } GROUP BY ?x HAVING (COUNT(DISTINCT ?a) > 1)"
                      .formatted(kind)))
          .as(kind)
          .isNotEmpty();
    }
  }
}
