package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.ontology.Plm;

/** What a store says of itself is true, follows every change and goes wherever the store goes. */
class DescribeCommandTest {

  private static final String STORE = "--store=DIR/store";

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "鲤城区委召开会议\n2024年5月6日，鲤城区委书记林海生主持召开会议并讲话。\n");
    Files.writeString(
        folder.resolve("b.txt"), "鲤城区委召开会议\n2023年3月1日，鲤城区委书记林海生主持召开会议。\n区长周正平参加会议。\n");
    run("build", STORE, "DIR/a.txt", "DIR/b.txt");
  }

  @Test
  void countsThingsOnceAndTellsTheDays() {
    Map<Node, Long> kept = classes(turtle("describe", STORE));

    assertThat(kept).containsEntry(Plm.Page, 2L).containsEntry(Plm.Person, 2L);
    assertThat(classes(turtle("export", STORE))).containsAllEntriesOf(kept);
    assertThat(run("describe", STORE))
        .contains("schema:temporalCoverage \"2023-03-01/2024-05-06\"", "void:documents 2");
  }

  @Test
  void followsEveryChange() throws IOException {
    run("remove", STORE, "b");
    assertThat(classes(turtle("describe", STORE))).containsEntry(Plm.Person, 1L);
    assertThat(run("describe", STORE)).contains("\"2024-05-06/2024-05-06\"");

    Files.writeString(folder.resolve("a.txt"), "今日天气\n今天天气晴朗。\n");
    run("build", STORE, "DIR/a.txt");
    Map<Node, Long> kept = classes(turtle("describe", STORE));
    assertThat(kept).doesNotContainKeys(Plm.Person, Plm.Fact).containsEntry(Plm.Article, 1L);
    assertThat(run("describe", STORE)).doesNotContain("temporalCoverage");
  }

  @Test
  void titleAndLicenceAreRememberedUntilOthersAreGiven() {
    run("describe", STORE, "--title=鲤城区新闻", "--licence=仅供研究");
    run("remove", STORE, "b");

    String[] said = {"dcterms:title \"鲤城区新闻\"@zh", "dcterms:rights \"仅供研究\""};
    assertThat(run("describe", STORE)).contains(said);
    assertThat(run("export", STORE)).contains(said);
    assertThat(run("export", STORE, "--licence=https://e.org/l", "--article=a"))
        .contains(said[0], "dcterms:license <https://e.org/l>")
        .doesNotContain(said[1]);
    assertThat(run("query", STORE, "SELECT ?t { ?d a void:Dataset ; dcterms:title ?t }"))
        .isEqualTo("t\r\n鲤城区新闻\r\n");

    run("backup", STORE, "DIR/backup.nq.gz");
    run("restore", "--store=DIR/again", "DIR/backup.nq.gz");
    assertThat(run("describe", "--store=DIR/again")).isEqualTo(run("describe", STORE));
  }

  @Test
  void aTitleGivenBeforeTheFirstPageStays() {
    run("remove", STORE, "a", "b");
    run("describe", STORE, "--title=鲤城区新闻");
    run("build", STORE, "DIR/a.txt", "DIR/b.txt");

    assertThat(run("describe", STORE)).contains("鲤城区新闻", "void:documents 2");
  }

  private Map<Node, Long> classes(Graph graph) {
    Map<Node, Long> classes = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
    graph
        .find(Node.ANY, VOID._class.asNode(), Node.ANY)
        .forEach(
            part ->
                classes.put(
                    part.getObject(),
                    Long.valueOf(
                        graph
                            .find(part.getSubject(), VOID.entities.asNode(), Node.ANY)
                            .next()
                            .getObject()
                            .getLiteralLexicalForm())));
    return classes;
  }

  private Graph turtle(String... args) {
    return RDFParser.fromString(run(args), Lang.TURTLE).toGraph();
  }

  private String run(String... args) {
    Run run = Run.of(folder, args);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    return run.out();
  }
}
