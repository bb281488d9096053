package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Golden;

/** Measuring on a small sample of one's own, from the command line. */
class EvaluateCommandTest {

  private static final List<List<String>> MISTAKES =
      List.of(
          List.of("evaluate"),
          List.of("evaluate", "DIR/none"),
          List.of("evaluate", "DIR/empty"),
          List.of("evaluate", "DIR/broken"),
          List.of("evaluate", "DIR/unreadable"),
          List.of("evaluate", "DIR/no-pages"),
          List.of("evaluate", "DIR/sample", "DIR/none"),
          List.of("evaluate", "DIR/sample", "DIR/empty"),
          List.of("evaluate", "DIR/sample", "--page", "c"),
          List.of("evaluate", "DIR/sample", "--errors", "persons"),
          List.of("evaluate", "DIR/sample", "--errors", "visits"),
          List.of("evaluate", "DIR/sample", "--errors", "all", "--format", "csv"),
          List.of("evaluate", "DIR/sample", "--format", "pdf"));

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("sample/pages"));
    Files.writeString(pages.resolve("a.txt"), "南湖区委书记王建国主持会议并讲话。\n");
    Files.writeString(pages.resolve("b.txt"), "城东县县长李明出席会议。\n");
    Files.writeString(
        folder.resolve("sample/people.csv"), "page,person,optional\na,王建国,\na,孙丽,\nb,李明,yes\n");
    Files.createDirectory(folder.resolve("empty"));
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("people.csv"), "page,person\na,王建国\na\n");
    Files.createDirectories(folder.resolve("unreadable/people.csv"));
    Path alone = Files.createDirectory(folder.resolve("no-pages"));
    Files.copy(folder.resolve("sample/people.csv"), alone.resolve("people.csv"));
  }

  @Test
  void measures() {
    Run run = Run.of(folder, "evaluate", "DIR/sample", "--errors", "all");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            missed people: page=a, person=孙丽
            kind            gold   hit  wrong      P      R     F1
            people             2     1      0  1.000  0.500  0.667
            all (micro)        2     1      0  1.000  0.500  0.667
            """);
  }

  @Test
  void countsOnePageOnly() {
    Run run = Run.of(folder, "evaluate", "DIR/sample", "--page=b", "--format=csv");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    assertThat(run.out()).contains("people,0,0,0,1.000,1.000,1.000\n");
  }

  @Test
  void namesPagesThatAreNotThere() {
    Run run = Run.of(folder, "evaluate", "DIR/no-pages", "DIR/sample/pages/a.txt", "DIR/none");
    assertThat(run.exit()).isEqualTo(Exit.PROBLEMS);
    assertThat(run.out()).contains("people             2     1      0");
    assertThat(run.err())
        .isEqualTo(
            """
            plenum: DIR/none: does not exist
            plenum: b: in the sample, but no such page was read
            """);
  }

  @Test
  void leavesNothingBehind() throws IOException {
    List<Path> before = temporary();
    Run.of(folder, "evaluate", "DIR/sample");
    assertThat(temporary()).isEqualTo(before);
  }

  @Test
  void saysWhichAndWhy() throws IOException {
    List<String> said = new ArrayList<>();
    for (List<String> args : MISTAKES) {
      Run run = Run.of(folder, args.toArray(String[]::new));
      said.add("$ plenum " + String.join(" ", args));
      run.err().lines().forEach(said::add);
      said.add("exit " + run.exit() + "\n");
      assertThat(run.out()).isEmpty();
    }
    Golden.assertMatches("cli/evaluate-messages.txt", String.join("\n", said));
  }

  private static List<Path> temporary() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().startsWith("plenum-evaluate-")).toList();
    }
  }
}
