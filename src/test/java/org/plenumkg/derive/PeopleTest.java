package org.plenumkg.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenumkg.derive.Newspaper.page;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.Page;

/**
 * Who is who across articles: namesakes stay apart, those who move are joined where a text says so.
 */
class PeopleTest {

  private static final String TENURES =
      """
      SELECT ?name ?title ?holder { ?t a plm:Tenure ; plm:holder ?holder ; plm:post ?post .
        ?holder rdfs:label ?name . ?post rdfs:label ?title } ORDER BY ?title ?holder\
      """;
  private static final String IDENTITIES =
      """
      SELECT ?kept ?joined ?candidate ?score ?reason { ?i a plm:Identity ; plm:canonical ?kept ;
        plm:score ?score ; plm:reason ?reason .
        OPTIONAL { ?i plm:alias ?joined } OPTIONAL { ?i plm:candidate ?candidate } } ORDER BY ?kept\
      """;

  private static final Page MAYOR =
      page("a", "2023-05-10", "绍兴市", "市政府召开会议", "5月10日，绍兴市市长王伟主持召开会议。");
  private static final Page NAMESAKE =
      page("b", "2023-06-01", "芜湖市", "芜湖市召开会议", "6月1日，芜湖市副市长王伟主持召开会议。");
  private static final Page COUNTY =
      page("c", "2021-03-02", "330624", "县政府召开会议", "3月2日，新昌县县长林海明主持召开会议。");
  private static final Page MOVED =
      page("d", "2022-04-06", "330683", "林海明任职", "林海明同志任嵊州市委副书记，不再担任新昌县县长职务。");

  @AutoClose private final Newspaper paper;

  PeopleTest(@TempDir Path folder) {
    paper = Newspaper.in(folder.resolve("store"));
  }

  @Test
  void namesakesInTwoCitiesStayApart() {
    paper.read(MAYOR, NAMESAKE);

    assertThat(paper.ask(TENURES))
        .hasSize(2)
        .anyMatch(row -> row.startsWith("王伟 绍兴市人民政府市长 330600-wang-wei"))
        .anyMatch(row -> row.startsWith("王伟 芜湖市人民政府副市长 340200-wang-wei"));
    List<String> identities = paper.ask(IDENTITIES);
    assertThat(identities).singleElement().asString().contains(" - 340200-wang-wei", "不同省份");
    assertThat(paper.ask("SELECT * { ?i plm:alias ?who }")).isEmpty();
  }

  @Test
  void aMoveThatAnArticleStatesJoins() {
    paper.read(COUNTY, MOVED);

    assertThat(paper.ask("SELECT DISTINCT ?p { ?p a plm:Person ; rdfs:label '林海明'@zh }"))
        .hasSize(2);
    assertThat(paper.ask(IDENTITIES)).singleElement().asString().contains("0.9 同名，且各文章所述职务相同");
    List<String> tenures = paper.ask(TENURES);
    assertThat(tenures).hasSize(2);
    assertThat(tenures.stream().map(row -> row.replaceFirst(".* ", "")).distinct()).hasSize(1);
  }

  @Test
  void aMoveThatNoArticleStatesIsOfferedOnly() {
    paper.read(COUNTY, page("d", "2022-04-06", "330683", "市委召开会议", "4月6日，嵊州市委副书记林海明主持召开会议。"));

    assertThat(paper.ask(IDENTITIES)).singleElement().asString().contains("同一地级区划", "不重叠", "0.5");
    assertThat(paper.ask("SELECT * { ?i plm:alias ?who }")).isEmpty();
  }

  @Test
  void thatManyShareAPostJoinsNobody() {
    paper.read(
        page("a", "2023-03-05", "绍兴市", "代表发言", "全国人大代表、绍兴市市长王伟发言。"),
        page("b", "2023-03-06", "芜湖市", "代表发言", "全国人大代表、芜湖市副市长王伟发言。"));

    assertThat(paper.ask("SELECT * { ?i plm:alias ?who }")).isEmpty();
  }

  @Test
  void aPostInACountyThatIsNotNamedJoinsNobody() {
    paper.read(
        page("a", "2023-03-05", "450000", "县委开会", "县委书记王伟主持召开会议。"),
        page("b", "2023-03-06", "620000", "县委开会", "县委书记王伟主持召开会议。"));

    assertThat(paper.ask("SELECT DISTINCT ?p { ?p a plm:Person ; rdfs:label '王伟'@zh }")).hasSize(2);
    assertThat(paper.ask("SELECT * { ?i plm:alias ?who }")).isEmpty();
  }

  @Test
  void aPersonAndACompanyOfOneNameAreTwo() {
    paper.read(
        page("a", "2023-03-05", "绍兴市", "企业家座谈", "福生集团董事长林小军的父亲、绍兴市副市长林福生参加座谈。"),
        page("b", "2023-04-05", "绍兴市", "企业发展", "福生集团总经理陈大明到绍兴调研。"));

    assertThat(paper.ask("SELECT * { ?i a plm:Identity }")).isEmpty();
    assertThat(paper.ask("SELECT * { ?x a plm:Person , plm:Organization }")).isEmpty();
  }

  @Test
  void takingTheStatementBackPartsThemAgain() {
    String before = paper.read(COUNTY, MAYOR).nquads();

    paper.read(MOVED);
    assertThat(paper.ask("SELECT * { ?i plm:alias ?who }")).hasSize(1);

    Page empty = page("d", "2022-04-06", "330683", "林海明任职", "今天天气晴朗。");
    paper.read(empty);
    assertThat(paper.ask("SELECT * { ?i a plm:Identity }")).isEmpty();
    assertThat(derived(paper.nquads())).isEqualTo(derived(before));
  }

  private static List<String> derived(String nquads) {
    return nquads.lines().filter(line -> line.endsWith("graph/resolved> .")).toList();
  }
}
