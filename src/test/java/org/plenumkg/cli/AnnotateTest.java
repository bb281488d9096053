package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plenum annotate} and {@code plenum coverage} as they are typed. */
class AnnotateTest {

  @TempDir static Path folder;

  @BeforeAll
  static void fill() throws IOException {
    Files.writeString(folder.resolve("page.txt"), "区委书记林大山强调，要啃“硬骨头”。\n");
    Files.writeString(folder.resolve("empty.txt"), "");
  }

  @Test
  void choosesTheFormByTheFilesName() throws IOException {
    assertThat(annotated("a.html")).startsWith("<!DOCTYPE html>\n");
    assertThat(annotated("a.json")).startsWith("[\n  {\n    \"page\" : {");
    assertThat(annotated("a.conll")).startsWith("-DOCSTART-\t");
    assertThat(annotated("a.txt")).contains("[林大山|人]");
    assertThat(folder.resolve("a.html.part")).doesNotExist();
  }

  @Test
  void writesTheSameTwice() {
    for (String form : new String[] {"text", "html", "json", "conll"}) {
      Run once = Run.of(folder, "annotate", "--format", form, "DIR/page.txt");
      assertThat(once).isEqualTo(Run.of(folder, "annotate", "--format", form, "DIR/page.txt"));
      assertThat(once.exit()).isEqualTo(Exit.DONE);
      assertThat(once.err()).isEmpty();
    }
  }

  @Test
  void coloursWhereAPersonLooksOrAsked() {
    assertThat(Run.of(folder, "annotate", "DIR/page.txt").out()).doesNotContain("\u001B");
    assertThat(Run.of(folder, "annotate", "--color", "always", "DIR/page.txt").out())
        .contains("\u001B[31m林大山\u001B[0m");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console terminal =
        new Console(InputStream.nullInputStream(), Console.utf8(out), System.err, true, false);
    Main.run(terminal, "annotate", folder.resolve("page.txt").toString());
    terminal.out().flush();
    assertThat(out.toString(StandardCharsets.UTF_8).contains("\u001B["))
        .isEqualTo(System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
  }

  @Test
  void readsStandardInput() {
    Run run = Run.withInput(folder, "区委书记林大山强调，要抓好防汛。\n", "annotate", "-");

    assertThat(run.out()).contains("[林大山|人]");
  }

  @Test
  void listsWhatItCouldNotReadAndShowsTheRest() {
    for (String command : new String[] {"annotate", "coverage"}) {
      Run some = Run.of(folder, command, "DIR/empty.txt", "DIR/page.txt");
      assertThat(some.exit()).isEqualTo(Exit.PROBLEMS);
      assertThat(some.err()).isEqualTo("plenum: DIR/empty.txt: is empty\n");
      assertThat(some.out()).contains("硬骨头");
    }
  }

  @Test
  void refusesWhereNothingCanBeRead() {
    for (String command : new String[] {"annotate", "coverage"}) {
      Run none = Run.of(folder, command, "-o", "DIR/none.txt", "DIR/empty.txt");
      assertThat(none.exit()).isEqualTo(Exit.REFUSED);
      assertThat(none.err()).isEqualTo("plenum: DIR/empty.txt: is empty\n");
      assertThat(folder.resolve("none.txt")).doesNotExist();
      assertThat(folder.resolve("none.txt.part")).doesNotExist();

      Run missing = Run.of(folder, command, "DIR/nosuch");
      assertThat(missing.exit()).isEqualTo(Exit.REFUSED);
      assertThat(missing.err()).isEqualTo("plenum: DIR/nosuch: no such file or folder\n");

      Run unwritable = Run.of(folder, command, "-o", "DIR/nosuch/a.txt", "DIR/page.txt");
      assertThat(unwritable.exit()).isEqualTo(Exit.REFUSED);
      assertThat(unwritable.err()).startsWith("plenum: DIR/nosuch/a.txt: cannot be written");
    }
  }

  @Test
  void coversInEveryForm() {
    assertThat(covered("text")).contains("name without type").contains("1 page: ");
    assertThat(covered("csv")).startsWith("page,line,article,kind,reason,quote\r\n");
    assertThat(covered("summary")).startsWith("page,in articles,set aside,");
    assertThat(covered("json")).startsWith("[\n  {\n    \"page\" : ");
  }

  private static String covered(String form) {
    return Run.of(folder, "coverage", "--format", form, "DIR/page.txt").out();
  }

  private static String annotated(String name) throws IOException {
    Run run = Run.of(folder, "annotate", "-o", "DIR/" + name, "DIR/page.txt");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.out()).isEmpty();
    return Files.readString(folder.resolve(name));
  }
}
