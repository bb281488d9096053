package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.Characters;

/** The five pages that come with Plenum, all the way to answers. */
class SeedsTest {

  private static final Path SEEDS = Path.of("seeds/articles");
  private static final String STORE = "--store=DIR/store";

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    Run run = Run.of(folder, "build", STORE, SEEDS.toString());
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  @Test
  void answersTheExample() {
    String rows = ask("queries/plenum-adoptions.rq");

    for (String programme : List.of("安居", "乐业")) {
      assertThat(rows)
          .contains(
              "樊惠林,书记,中共郑州市二七区委员会,中国共产党郑州市二七区第十二届委员会第六次全体会议,2024-08-16," + programme + ",会议指出");
    }
  }

  @Test
  void answersAcrossPages() {
    assertThat(ask("queries/post-holders.rq"))
        .contains("中共郑州市二七区委员会书记,樊惠林,2023-05-04,2024-08-16,,,陈红民");
    assertThat(ask("queries/project-stages.rq").lines()).hasSizeGreaterThan(20);
    assertThat(ask("queries/slogan-life.rq").lines()).anyMatch(row -> row.endsWith(",2"));
    assertThat(ask("queries/identities.rq")).isEqualTo("name,kept,joined,candidate,score,reason\n");
    assertThat(ask("queries/conflicts.rq").lines()).hasSize(1);
    assertThat(
            ask(
                "SELECT ?n ?date { ?m plm:latest ?date ; plm:sessionNumber ?n ;"
                    + " plm:dateBasis plm:InferredFromOrder }"))
        .isEqualTo("n,date\n5,2019-08-16\n");
    assertThat(ask("SELECT ?why { ?r plm:surname '安'@zh ; plm:reason ?why }"))
        .isEqualTo("why\n未定：其他文章中未见任此职的同姓者\n");
  }

  @Test
  void theReadmeShowsWhatTheExampleAnswers() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String rows = ask("queries/plenum-adoptions.rq").replace("\"", "");
    String shown =
        readme.substring(readme.indexOf("<!-- answer -->"), readme.indexOf("<!-- /answer -->"));
    List<String> lines =
        shown.lines().filter(l -> l.startsWith("| 樊惠林")).map(SeedsTest::csv).toList();

    assertThat(lines).hasSize(2);
    assertThat(rows.lines()).containsAll(lines);
  }

  private static String csv(String row) {
    return row.substring(2, row.length() - 2).replace(" | ", ",");
  }

  @Test
  void theReadmeNamesOnlyWhatIsThere() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Stream<String> commands =
        readme
            .lines()
            .filter(line -> line.startsWith("./plenum "))
            .map(line -> line.split(" ", 3)[1])
            .filter(word -> !word.startsWith("-"));

    assertThat(commands.distinct())
        .allSatisfy(
            command -> assertThat(Run.of(folder, command, "--help").exit()).isEqualTo(Exit.DONE));
    assertThat(readme).contains("./plenum build", "mvn verify");
  }

  @Test
  void conformsToTheShapes() {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(Run.of(folder, "export", STORE).out(), Lang.TURTLE).parse(graph);
    Shapes shapes = Shapes.parse(Path.of("ontology/shapes.ttl").toString());

    assertThat(ShaclValidator.get().validate(shapes, graph).getEntries()).isEmpty();
  }

  @Test
  void everyPassageStandsInItsPage() throws IOException {
    String rows =
        ask(
            "SELECT ?id ?start ?end ?quote { ?p a plm:Passage ; plm:start ?start ; plm:end ?end ;"
                + " plm:quote ?quote ; plm:inArticle/plm:onPage/dcterms:identifier ?id }",
            "--format=tsv");
    List<String> passages = rows.lines().skip(1).toList();

    assertThat(passages).hasSizeGreaterThan(50);
    for (String passage : passages) {
      String[] cells = passage.split("\t", 4);
      String page =
          Files.readString(
              SEEDS.resolve(cells[0].replace("\"", "") + ".txt"), StandardCharsets.UTF_8);
      int start = page.offsetByCodePoints(0, Integer.parseInt(cells[1]));
      int end = page.offsetByCodePoints(0, Integer.parseInt(cells[2]));
      String quote = cells[3].substring(1, cells[3].lastIndexOf("\"@zh")).replace("\\n", "\n");

      assertThat(Characters.withoutSpace(page.substring(start, end)))
          .isEqualTo(Characters.withoutSpace(quote));
    }
  }

  @Test
  void noFactIsWithoutAPassageAndNoThingWithoutAName() {
    assertThat(ask("ASK { ?f a plm:Fact FILTER NOT EXISTS { ?f plm:statedIn ?p } }"))
        .isEqualTo("false\n");
    assertThat(ask("ASK { ?a plm:mentions ?thing FILTER NOT EXISTS { ?thing rdfs:label ?name } }"))
        .isEqualTo("false\n");
  }

  @Test
  void theOrderOfPagesAndTheNumberOfThreadsMakeNoDifference() throws IOException {
    List<String> pages;
    try (Stream<Path> files = Files.list(SEEDS)) {
      pages = files.map(Path::toString).sorted(java.util.Comparator.reverseOrder()).toList();
    }
    String[] build =
        Stream.concat(Stream.of("build", "--store=DIR/reversed", "--threads=1"), pages.stream())
            .toArray(String[]::new);
    assertThat(Run.of(folder, build).exit()).isEqualTo(Exit.DONE);

    for (String format : List.of("--format=turtle", "--format=nquads")) {
      assertThat(Run.of(folder, "export", "--store=DIR/reversed", format).out())
          .isEqualTo(Run.of(folder, "export", STORE, format).out());
    }
  }

  private static String ask(String question, String... more) {
    String[] arguments =
        Stream.concat(Stream.of("query", STORE, question), Stream.of(more)).toArray(String[]::new);
    Run run = Run.of(folder, arguments);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    return run.out().replace("\r\n", "\n");
  }
}
