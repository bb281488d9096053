package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

  private static final String[] LEFT = {"八月十六日区委常委会", "召开会议研究部署防汛", "工作区委书记主持会议", "并讲话各镇办负责同志"};

  private static final String[] RIGHT = {"参加会议会议指出要坚", "持人民至上生命至上把", "各项措施落到实处确保", "群众安全度汛"};

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void start() {
    readings = new Readings(folder);
  }

  private String read(Pdf pdf) {
    readings.file("a.pdf", pdf.bytes()).read();
    assertThat(readings.problems()).isEmpty();
    return readings.texts().get(0).replaceAll("\n+", "\n").strip();
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }

  @Test
  void readsTheHeadlineThenColumnByColumn() {
    Pdf pdf =
        new Pdf()
            .column(170, 700, RIGHT)
            .column(50, 700, LEFT)
            .line(60, 730, 18, "区委常委会召开会议")
            .line(60, 600, 10, "本版编辑张立校对王芳李梅赵兰");
    assertThat(read(pdf))
        .isEqualTo(lines("区委常委会召开会议", lines(LEFT), lines(RIGHT), "本版编辑张立校对王芳李梅赵兰"));
  }

  @Test
  void readsColumnsWhoseLinesAreNotLevel() {
    assertThat(read(new Pdf().column(50, 700, LEFT).column(165, 693, RIGHT)))
        .isEqualTo(lines(lines(LEFT), lines(RIGHT)));
  }

  @Test
  void readsThreeColumnsBelowTwo() {
    Pdf pdf =
        new Pdf()
            .column(50, 700, LEFT)
            .column(170, 700, RIGHT)
            .line(50, 620, 16, "第二篇报道的标题横贯全部三栏一直到头")
            .column(50, 590, LEFT)
            .column(170, 590, RIGHT)
            .column(290, 590, LEFT);
    assertThat(read(pdf))
        .isEqualTo(
            lines(
                lines(LEFT),
                lines(RIGHT),
                "第二篇报道的标题横贯全部三栏一直到头",
                lines(LEFT),
                lines(RIGHT),
                lines(LEFT)));
  }

  @Test
  void readsATableAlongItsRows() {
    Pdf pdf =
        new Pdf().column(50, 700, "姓名", "张立", "王芳", "李梅").column(120, 700, "职务", "书记", "区长", "主任");
    assertThat(read(pdf).replace(" ", "")).isEqualTo("姓名职务\n张立书记\n王芳区长\n李梅主任");
  }

  @Test
  void joinsThePages() {
    assertThat(read(new Pdf().column(50, 700, LEFT).page().column(50, 700, RIGHT)))
        .isEqualTo(lines(lines(LEFT), lines(RIGHT)));
  }

  @Test
  void saysWhyOneCannotBeRead() {
    byte[] whole = new Pdf().column(50, 700, LEFT).bytes();
    readings
        .file("a.pdf", new Pdf().bytes())
        .file("b.pdf", new Pdf().column(50, 700, LEFT).protect("secret").bytes())
        .file("c.pdf", Arrays.copyOf(whole, 200))
        .file("d.txt", Arrays.copyOf(whole, 20))
        .read();
    assertThat(readings.pages).isEmpty();
    assertThat(readings.problems())
        .containsExactly(
            "a.pdf: has no text layer (a scan?)",
            "b.pdf: PDF is protected by a password",
            "c.pdf: PDF is truncated (its end mark %%EOF is missing) and cannot be read",
            "d.txt: PDF is truncated (its end mark %%EOF is missing) and cannot be read");
  }

  @Test
  void readsWhatIsLeftOfATruncatedFile() {
    byte[] whole = new Pdf().column(50, 700, LEFT).bytes();
    readings.file("a.pdf", Arrays.copyOf(whole, whole.length - 20)).read();
    assertThat(readings.texts()).hasSize(1);
    assertThat(readings.problems())
        .containsExactly(
            "a.pdf: PDF is truncated (its end mark %%EOF is missing): what is left is read");
  }

  @Test
  void opensFilesThatOnlyForbidChanges() {
    assertThat(read(new Pdf().column(50, 700, LEFT).protect(""))).isEqualTo(lines(LEFT));
  }
}
