package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.PartialDate;

class ArchiveTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void start() {
    readings = new Readings(folder);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsEntriesInTheOrderOfTheirPaths() {
    byte[] zip =
        new Zip()
            .add("b/x.txt", utf8("乙"))
            .add("a/y.csv", utf8("id,text\ny1,丙\ny2,丁\n"))
            .add("a/y.meta.csv", utf8("date,source\n2024-08-16,郑州日报\n"))
            .add("a/z.txt.gz", Zip.gzip(utf8("戊")))
            .add("__MACOSX/b/._x.txt", utf8("苹果"))
            .add(".hidden", utf8("隐"))
            .bytes();
    readings.file("p.zip", zip).read();
    assertThat(readings.problems()).isEmpty();
    assertThat(readings.ids()).containsExactly("y1", "y2", "z", "x");
    assertThat(readings.pages.get(0).supplied().date()).contains(new PartialDate(2024, 8, 16));
    assertThat(readings.pages.get(3).source()).isEqualTo(folder + "/p.zip!/b/x.txt");
  }

  @Test
  void readsNamesOfChineseWindows() {
    readings
        .file("p.zip", new Zip(Charset.forName("GBK")).add("二七区.txt", utf8("文")).bytes())
        .read();
    assertThat(readings.ids()).containsExactly("二七区");
  }

  @Test
  void isToldByContentAndReadFromStandardInput() {
    byte[] zip = new Zip().add("x.txt", utf8("甲")).bytes();
    readings.file("a.txt", zip).file("b", Zip.gzip(utf8("乙"))).input(zip).read("a.txt", "b");
    assertThat(readings.texts()).containsExactly("甲", "乙");
    assertThat(new Readings(folder).input(zip).read("-").ids()).containsExactly("x");
  }

  @Test
  void goesOneLevelDeep() {
    byte[] inner = new Zip().add("x.txt", utf8("甲")).bytes();
    byte[] middle = new Zip().add("inner.zip", inner).add("y.txt", utf8("乙")).bytes();
    readings.file("outer.zip", new Zip().add("middle.zip", middle).bytes()).read();
    assertThat(readings.ids()).containsExactly("y");
    assertThat(readings.problems())
        .containsExactly(
            "outer.zip!/middle.zip!/inner.zip: is an archive nested more than one level deep, which"
                + " is the limit");
  }

  @Test
  void goesOnBehindABadEntry() {
    byte[] zip =
        new Zip()
            .add("a.txt", new byte[0])
            .add("b.txt", new byte[500])
            .add("c.txt", utf8("丙"))
            .bytes();
    readings.file("p.zip", zip).read();
    assertThat(readings.ids()).containsExactly("c");
    assertThat(readings.problems()).hasSize(2).first().isEqualTo("p.zip!/a.txt: is empty");
  }

  @Test
  void refusesBombs() {
    byte[] zeros = new byte[8 << 20];
    Arrays.fill(zeros, (byte) ' ');
    byte[] inner = new Zip().add("x.txt", zeros).bytes();
    readings
        .file("a.zip", inner)
        .file("b.gz", Zip.gzip(zeros))
        .file("c.zip", new Zip().add("inner.zip", inner).add("x.txt", utf8("文")).bytes())
        .read();
    String message =
        ": unpacks to more than 200 times its own size, the limit (a zip bomb?): refused";
    assertThat(readings.pages).isEmpty();
    assertThat(readings.problems())
        .containsExactly("a.zip" + message, "b.gz" + message, "c.zip" + message);
  }

  @Test
  void refusesArchivesBeyondTheTotal() {
    byte[] zip =
        new Zip().add("a.txt", utf8("甲".repeat(900))).add("b.txt", utf8("乙".repeat(900))).bytes();
    readings.limits(new Limits(4096, 500, 4096, 200)).file("p.zip", zip).read();
    assertThat(readings.problems())
        .containsExactly(
            "p.zip: unpacks to more than 4096 bytes, the limit for one archive: refused");
  }

  @Test
  void saysWhatIsDamaged() {
    byte[] zip = new Zip().add("x.txt", utf8(Readings.REPORT)).bytes();
    byte[] gz = Zip.gzip(utf8(Readings.REPORT));
    readings
        .file("a.zip", Arrays.copyOf(zip, zip.length - 30))
        .file("b.gz", Arrays.copyOf(gz, gz.length / 2))
        .file("c.zip", new Zip().bytes())
        .read();
    assertThat(readings.pages).isEmpty();
    assertThat(readings.problems()).hasSize(3);
    assertThat(readings.problems().get(0)).startsWith("a.zip: archive is damaged or truncated");
    assertThat(readings.problems().get(1))
        .isEqualTo("b.gz: is truncated: it ends before its contents do");
    assertThat(readings.problems().get(2)).isEqualTo("c.zip: holds no file to read");
  }
}
