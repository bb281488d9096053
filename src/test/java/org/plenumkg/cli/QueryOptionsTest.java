package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryOptionsTest {

  private static final String STORE = "--store=DIR/store";
  private static final String TITLES =
      """
      # 某人的职务
      # A person's posts
      # ?person (name, needed) = 林海生 : 姓名 / a name
      # ?after (day) = 2024-01-01 : 日期 / a day
      # ?at (place) = 鲤城区 : 地区 / a region
      SELECT DISTINCT ?person ?post {
        ?who rdfs:label ?person ; plm:holds/rdfs:label ?post .
        FILTER(!BOUND(?after) || NOT EXISTS { ?article dcterms:date ?day FILTER(?day <= ?after) })
        ?article plm:mentions ?who ; plm:region/plm:within* ?at .
      } ORDER BY ?post
      """;

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Files.writeString(folder.resolve("泉州.txt"), "鲤城区委召开会议\n5月6日，鲤城区委书记林海生主持召开会议并讲话。\n区长陈立新参加会议。\n");
    Files.writeString(folder.resolve("titles.rq"), TITLES);
    Run run = Run.of(folder, "build", STORE, "DIR/泉州.txt");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  @Test
  void fillsInParameters() {
    assertThat(ask("DIR/titles.rq", "--set", "person=林海生"))
        .startsWith("person,post\r\n林海生,")
        .contains("书记");
    assertThat(ask("DIR/titles.rq", "--set", "person=林海生", "--set", "at=鲤城区"))
        .isEqualTo(ask("DIR/titles.rq", "--set", "person=林海生"));
    assertThat(ask("DIR/titles.rq", "--set", "person=林海生", "--set", "at=350502"))
        .isEqualTo(ask("DIR/titles.rq", "--set", "person=林海生"));
    assertThat(ask("DIR/titles.rq", "--set", "person=陈生")).isEqualTo("person,post\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "林海生\" } ; DROP ALL #",
        "林海生\"@zh . ?x ?y ?z } #",
        "\\",
        "'''",
        "?who",
        "<http://example.org/>"
      })
  void aValueStaysAValue(String value) {
    assertThat(ask("DIR/titles.rq", "--set", "person=" + value)).isEqualTo("person,post\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person=林海生 after=today | --set after=today: no day, such as 2024-01-01",
        "after=2024-01-01 | a value is needed, such as --set person=林海生",
        "person=林海生 nosuch=1 | --set nosuch: no such parameter; there is person, after, at",
        "person=林海生 at=桃花源县 | 桃花源县: no such place in the store"
      })
  void refusesWhatIsNoValue(String values, String message) {
    String[] sets = values.split(" ", -1);
    String[] args =
        Stream.concat(
                Stream.of("query", STORE, "DIR/titles.rq"),
                Arrays.stream(sets).flatMap(set -> Stream.of("--set", set)))
            .toArray(String[]::new);

    Run run = Run.of(folder, args);

    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).isEqualTo("plenum: DIR/titles.rq: " + message + "\n");
  }

  @Test
  void valuesServeQueriesOnTheCommandLineToo() {
    assertThat(ask("SELECT ?x { BIND(?v AS ?x) }", "--set", "v=a b")).isEqualTo("x\r\na b\r\n");
    assertThat(
            ask(
                "ASK { ?t rdfs:subClassOf plm:Event }",
                "--set",
                "t=<https://w3id.org/plenum/ontology#Visit>"))
        .isEqualTo("true\n");
    assertThat(ask("ASK { ?t rdfs:subClassOf plm:Event }", "--set", "t=Visit"))
        .isEqualTo("false\n");
  }

  @Test
  void csvIsSafeForSpreadsheets() {
    String query =
        "SELECT ?a ?b ?c ?d ?e { VALUES (?a ?b ?c ?d ?e)"
            + " { ('=1+1' '--08-16' -3.5 '+8610' 'a,\"b\"') } }";

    assertThat(ask(query)).isEqualTo("a,b,c,d,e\r\n'=1+1,'--08-16,-3.5,+8610,\"a,\"\"b\"\"\"\r\n");
    assertThat(ask(query, "--bom")).isEqualTo("\uFEFF" + ask(query));
  }

  @Test
  void answersInMarkdown() {
    assertThat(ask("SELECT ?a ?b { VALUES (?a ?b) { ('x|y' plm:Event) } }", "--format", "markdown"))
        .isEqualTo("| a | b |\n| --- | --- |\n| x\\|y | plm:Event |\n");
  }

  @Test
  void listsItsQuestions() {
    Run run = Run.of(folder, "query", "--list");

    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out())
        .contains("career\n    一个人先后见于、任过哪些职务")
        .contains("\n      --set person=樊惠林    姓名 / a person's name\n");
  }

  @Test
  void tellsHowLongItTookAndHowItWould() {
    Run timed = Run.of(folder, "query", STORE, "--time", "SELECT ?p { ?p a plm:Page }");
    assertThat(timed.err()).matches("plenum: 1 rows in \\d+\\.\\d{3} seconds\n");

    assertThat(ask("--explain", "SELECT ?p { ?p a plm:Page }"))
        .contains("(project (?p)", "triple ?p rdf:type plm:Page")
        .contains("\n              1  ?p rdf:type plm:Page\n");
  }

  private static String ask(String... args) {
    Run run =
        Run.of(
            folder,
            Stream.concat(Stream.of("query", STORE), Stream.of(args)).toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    return run.out();
  }
}
