package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

  private static final String STORE = "--store=DIR/store";

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "鲤城区委召开会议\n2024年5月6日，鲤城区委书记林海生主持召开会议并讲话。\n");
    Files.writeString(folder.resolve("b.txt"), "昌江区政府召开会议\n2023年3月1日，昌江区区长周正平主持召开会议并讲话。\n");
    Run run = Run.of(folder, "build", STORE, "DIR/a.txt", "DIR/b.txt");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  @ParameterizedTest
  @CsvSource({
    "g.ttl, turtle",
    "g.trig.gz, trig",
    "g.nq, nquads",
    "g.nt.gz, ntriples",
    "g.jsonld, jsonld",
    "g.rdf, rdfxml",
    "g.graphml.gz, graphml"
  })
  void theNameSaysTheForm(String name, String format) throws IOException {
    Run run = Run.of(folder, "export", STORE, "DIR/" + name);

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    try (InputStream bytes = Files.newInputStream(folder.resolve(name));
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      assertThat(
              new String(in.readAllBytes(), StandardCharsets.UTF_8)
                  .replace(folder.toString(), "DIR"))
          .isEqualTo(Run.of(folder, "export", STORE, "--format", format).out())
          .isNotEmpty();
    }
  }

  @Test
  void aPartOfTheStoreIsEnough() {
    assertThat(nquads("--region", "鲤城区")).contains("/article/a/1>").doesNotContain("/article/b/1>");
    assertThat(nquads("--person", "周正平")).contains("/article/b/1>").doesNotContain("/article/a/1>");
    assertThat(nquads("--article", "b/1")).isEqualTo(nquads("--person", "周正平"));
    assertThat(nquads("--to", "2023-12")).isEqualTo(nquads("--article", "b"));
    assertThat(nquads("--from", "2024")).isEqualTo(nquads("--article", "a"));
    assertThat(nquads("--article", "b")).contains("void#documents> \"1\"");
    assertThat(nquads("--evidence", "none", "--article", "b"))
        .doesNotContain("#quote>", "/mention/");
  }

  @Test
  void tablesGoIntoAFolder() throws IOException {
    assertThat(Run.of(folder, "export", STORE, "--bom", "DIR/tables/").exit()).isEqualTo(Exit.DONE);

    assertThat(Files.readString(folder.resolve("tables/people.csv")))
        .startsWith("\uFEFFperson,name,")
        .contains("林海生", "周正平");
    assertThat(folder.resolve("tables/tables.md")).exists();
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(Run.of(folder, "export", STORE, "--region", "桃花源县").err())
        .isEqualTo("plenum: no such article in the store\n");
    assertThat(Run.of(folder, "export", STORE, "--from", "昨天").err())
        .isEqualTo("plenum: --from 昨天: no date such as 2024-08-16, 2024-08 or 2024\n");
    assertThat(Run.of(folder, "export", STORE, "--format", "tables").err())
        .isEqualTo("plenum: tables need a folder to be put into\n");
  }

  @Test
  void theDescriptionSaysWhatTheUserSays() {
    assertThat(Run.of(folder, "export", STORE, "--title", "测试集", "--licence", "仅供研究").out())
        .contains("dcterms:title \"测试集\"@zh", "dcterms:rights \"仅供研究\"");
  }

  private static String nquads(String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "export";
    args[1] = STORE;
    args[2] = "--format";
    args[3] = "nquads";
    System.arraycopy(options, 0, args, 4, options.length);
    Run run = Run.of(folder, args);
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    return run.out();
  }
}
