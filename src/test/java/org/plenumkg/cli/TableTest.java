package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.plenumkg.ontology.Prefixes;

class TableTest {

  @Test
  void alignsChineseAndShortensIris() {
    assertThat(
            table(
                """
                SELECT ?who ?post ?type { VALUES (?who ?post ?type) {
                  ("樊惠林" "书记" <https://w3id.org/plenum/ontology#Person>)
                  ("Li" UNDEF <http://example.org/x>) } }
                """))
        .isEqualTo(
            """
            who     post  type
            ──────  ────  ────────────────────
            樊惠林  书记  plm:Person
            Li            http://example.org/x
            2 rows
            """);
  }

  @Test
  void breaksLongCells() {
    assertThat(table("SELECT ?quote ?n { VALUES (?quote ?n) { (\"" + "区".repeat(65) + "\" 1) } }"))
        .isEqualTo(
            "quote%s  n\n".formatted(" ".repeat(55))
                + "─".repeat(60)
                + "  ─\n"
                + "区".repeat(30)
                + "  1\n"
                + "区".repeat(30)
                + "\n"
                + "区".repeat(5)
                + "\n1 row\n");
  }

  @Test
  void showsThatThereIsNothing() {
    assertThat(table("SELECT ?x { ?x ?y ?z }")).isEqualTo("x\n─\n0 rows\n");
  }

  private static String table(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream stream = Console.utf8(out);
        QueryExec execution =
            QueryExec.dataset(DatasetGraphFactory.create()).query(query).build()) {
      new Table(Prefixes.ALL).write(execution.select(), stream);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
