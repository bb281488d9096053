package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.extract.Reading;
import org.plenumkg.text.Page;
import picocli.CommandLine;

class CommandsTest {

  private static final String STORE = "--store=DIR/store";
  private static final String PAGES =
      "SELECT ?id { ?page a plm:Page ; dcterms:identifier ?id } ORDER BY ?id";

  @TempDir static Path folder;
  private static Run built;

  @BeforeAll
  static void build() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("a.txt"), "区委召开全会\n");
    Files.writeString(pages.resolve("二七区 b.txt"), "区委书记樊惠林讲话。\n");
    built = Run.of(folder, "build", STORE, "DIR/pages");
  }

  @Test
  void tellsWhatTheStoreHolds() {
    assertThat(built.exit()).as(built.err()).isEqualTo(Exit.DONE);
    assertThat(built.out()).isEmpty();
    assertThat(built.err().replaceAll("\\d[\\d,.]* ", "# "))
        .isEqualTo(
            """
            DIR/store holds
                      # pages
                      # articles
                      # facts
                     # triples
            # pages in # seconds: # read, # unchanged
            """);
  }

  @Test
  void doesNothingTwice() {
    String before = Run.of(folder, "export", STORE).out();

    Run again = Run.of(folder, "build", STORE, "DIR/pages");

    assertThat(again.exit()).isEqualTo(Exit.DONE);
    assertThat(Run.of(folder, "export", STORE).out()).isEqualTo(before);
  }

  @Test
  void namesAPageThatFailsAndReadsTheRest() {
    for (String verbose : new String[] {"--verbose", "--threads=1"}) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console console =
          new Console(InputStream.nullInputStream(), System.out, Console.utf8(err), false, false);

      int exit =
          new CommandLine(new BuildCommand(console, () -> CommandsTest::fail))
              .execute(
                  "--store",
                  folder.resolve("failing").toString(),
                  verbose,
                  "" + folder.resolve("pages"));

      assertThat(exit).isEqualTo(Exit.PROBLEMS);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .contains(
              "a.txt: not read, a fault of the program: java.lang.IllegalStateException: oh\n")
          .contains("2 pages in ", " unchanged, 1 problem (listed above)\n")
          .satisfies(
              text ->
                  assertThat(text.contains("    at org.plenumkg"))
                      .isEqualTo(verbose.equals("--verbose")));
    }
  }

  private static List<Reading> fail(Page page) {
    if (page.id().equals("a")) {
      throw new IllegalStateException("oh");
    }
    return List.of();
  }

  @Test
  void answersInEveryFormat() {
    assertThat(ask(PAGES)).isEqualTo("id\r\na\r\n二七区 b\r\n");
    assertThat(ask(PAGES, "--format", "csv")).isEqualTo(ask(PAGES));
    assertThat(ask(PAGES, "--format", "tsv")).isEqualTo("?id\n\"a\"\n\"二七区 b\"\n");
    assertThat(ask(PAGES, "--format", "json")).contains("\"value\": \"二七区 b\"");
    assertThat(ask(PAGES, "--format", "xml")).contains("<literal>二七区 b</literal>");
    assertThat(ask(PAGES, "--format", "TABLE")).isEqualTo("id\n────────\na\n二七区 b\n2 rows\n");
  }

  @Test
  void answersYesAndNo() {
    assertThat(ask("ASK { ?page a plm:Page }")).isEqualTo("true\n");
    assertThat(ask("ASK { ?page a plm:Conflict }")).isEqualTo("false\n");
    assertThat(ask("ASK { ?page a plm:Page }", "--format", "json")).contains("\"boolean\" : true");
  }

  @Test
  void answersInTurtle() {
    assertThat(ask("CONSTRUCT { ?page a plm:Page } WHERE { ?page dcterms:identifier 'a' }"))
        .startsWith("@prefix ")
        .endsWith("\npage:a a plm:Page .\n");
    assertThat(ask("DESCRIBE page:a")).contains("\npage:a a plm:Page ;\n");
  }

  @Test
  void asksAFileAndStandardInput() throws IOException {
    Path file = Files.writeString(folder.resolve("pages.rq"), "\uFEFF# 版面\n" + PAGES);

    assertThat(ask(file.toString())).isEqualTo(ask(PAGES));
    assertThat(Run.withInput(folder, PAGES, "query", STORE, "-").out()).isEqualTo(ask(PAGES));
  }

  @Test
  void asksNoOtherComputer() {
    Run run =
        Run.of(folder, "query", STORE, "SELECT * { SERVICE <http://localhost:9/> { ?s ?p ?o } }");

    assertThat(run.exit()).isEqualTo(Exit.REFUSED);
    assertThat(run.err()).isEqualTo("plenum: query: SERVICE execution disabled\n");
  }

  @Test
  void exportsToAFileByItsName() throws IOException {
    for (String name : new String[] {"g.ttl", "g.trig", "g.nq"}) {
      assertThat(Run.of(folder, "export", STORE, "DIR/" + name).exit()).isEqualTo(Exit.DONE);
    }
    assertThat(content("g.ttl")).isEqualTo(Run.of(folder, "export", STORE).out());
    assertThat(content("g.trig")).contains("\nGRAPH <");
    assertThat(content("g.nq"))
        .isEqualTo(Run.of(folder, "export", STORE, "--format", "nquads").out());
    assertThat(folder.resolve("g.nq.part")).doesNotExist();
  }

  @Test
  void tellsItsVersionAndHelp() {
    assertThat(Run.of(folder, "--version").out()).startsWith("plenum ");
    for (String command : new String[] {"build", "query", "export"}) {
      Run help = Run.of(folder, command, "--help");
      assertThat(help.exit()).isEqualTo(Exit.DONE);
      assertThat(help.out()).contains("plenum " + command).contains("Examples:");
    }
  }

  private static String content(String file) throws IOException {
    return Files.readString(folder.resolve(file)).replace(folder.toString(), "DIR");
  }

  private static String ask(String query, String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "query";
    args[1] = STORE;
    args[2] = query;
    System.arraycopy(options, 0, args, 3, options.length);
    Run run = Run.of(folder, args);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    return run.out();
  }
}
