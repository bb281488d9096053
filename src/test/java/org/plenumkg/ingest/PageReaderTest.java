package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.Page;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Supplied;

class PageReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void start() {
    readings = new Readings(folder);
  }

  @Test
  void listsFoldersInOrderWithoutHiddenFiles() {
    readings
        .file("b.txt", "乙")
        .file("a/c.txt", "丙")
        .file("a.txt", "甲")
        .file(".git/x.txt", "隐")
        .file("a/.y.txt", "隐")
        .read();
    assertThat(readings.ids()).containsExactly("c", "a", "b");
    assertThat(readings.problems()).isEmpty();
  }

  @Test
  void readsTheSeedPagesAsTheyAre() throws IOException {
    Path seeds = Path.of("seeds/articles");
    Readings read = new Readings(seeds).read();
    assertThat(read.problems()).isEmpty();
    assertThat(read.ids()).hasSize(5).isSorted();
    for (Page page : read.pages) {
      assertThat(page.text()).isEqualTo(Files.readString(Path.of(page.source())));
    }
  }

  @Test
  void takesPathsGlobsAndEachFileOnce() {
    readings.file("x/a.txt", "甲").file("x/b.md", "乙").file("x/y/c.txt", "丙").file("[1].txt", "丁");
    assertThat(readings.read("x/y/c.txt", "x/*.txt", "x/**.txt", "[1].txt", "x").ids())
        .containsExactly("c", "a", "[1]", "b");
    assertThat(readings.problems()).isEmpty();
  }

  @Test
  void saysWhichInputsAreNothing() throws IOException {
    Files.createDirectories(folder.resolve("empty/.hidden"));
    readings.read("none.txt", "*.none", "empty");
    assertThat(readings.problems())
        .containsExactly(
            "none.txt: does not exist",
            "*.none: matches no file",
            "empty: folder holds no file to read");
  }

  @Test
  void doesNotFollowLinksInCircles() throws IOException {
    readings.file("x/a.txt", "甲");
    Files.createSymbolicLink(folder.resolve("x/up"), folder);
    assertThat(readings.read("x").ids()).containsExactly("a");
  }

  @Test
  void readsStandardInputOfAnyFormat() {
    readings
        .input("{\"text\": \"甲\"}\n{\"text\": \"乙\"}".getBytes(StandardCharsets.UTF_8))
        .read("-");
    assertThat(readings.ids()).containsExactly("stdin#1", "stdin#2");
    assertThat(new Readings(folder).read("-").problems())
        .containsExactly("standard input: is empty");
  }

  @Test
  void takesMetadataFromTheSidecar() {
    readings
        .file("a.txt", "文")
        .file("a.meta.csv", "title,date,source,region\n会议,2024-08-16,郑州日报,二七区\n")
        .file(
            "b.html",
            "<html><meta name='source' content='甲报'><meta name='date' content='2023'><p>正文</p></html>")
        .file("b.meta.csv", "来源\n乙报\n")
        .read("a.txt", "a.meta.csv", "b.html");
    assertThat(readings.problems()).isEmpty();
    assertThat(readings.pages.get(0).supplied())
        .isEqualTo(
            new Supplied(
                Optional.of("会议"),
                Optional.of(new PartialDate(2024, 8, 16)),
                Optional.of("郑州日报"),
                Optional.of("二七区")));
    assertThat(readings.pages.get(1).supplied().outlet()).contains("乙报");
    assertThat(readings.pages.get(1).supplied().date()).contains(new PartialDate(2023, 0, 0));
  }

  @Test
  void readsThePageWithoutABadSidecar() {
    readings.file("a.txt", "文").file("a.meta.csv", "title,date\n").file("b.txt", "字");
    readings.file("b.meta.csv", "date\n不详\n").read();
    assertThat(readings.ids()).containsExactly("a", "b");
    assertThat(readings.problems())
        .containsExactly(
            "a.meta.csv: a header such as title,date,source,region and one row were expected",
            "b.meta.csv:2: \"不详\" is no date such as 2024-08-16: the page is read without");
  }

  @Test
  void refusesASecondPageUnderOneIdentifier() {
    readings.file("a/x.txt", "甲").file("b/x.txt", "乙").file("c/x.txt", "甲").read();
    assertThat(readings.texts()).containsExactly("甲");
    String problem = readings.problems().get(0);
    assertThat(problem)
        .isEqualTo("b/x.txt: has the identifier x of another page, a/x.txt: left out");
    assertThat(readings.problems()).hasSize(1);
  }

  @Test
  void letsFailuresOfItsCallerThrough() {
    readings.file("a.txt", "甲");
    PageReader reader = new PageReader(Columns.USUAL, System.in);
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                reader.read(
                    List.of(folder.toString()),
                    page -> {
                      throw new IllegalStateException("caller");
                    },
                    problem -> {}));
  }
}
