package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.text.Page;

class TextReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void start() {
    readings = new Readings(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "GB2312", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void readsSimplifiedTextInEveryEncoding(String charset) {
    readings.file("a.txt", Readings.REPORT, Charset.forName(charset)).read();
    assertThat(readings.texts()).containsExactly(Readings.REPORT);
    assertThat(readings.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "x-windows-950", "UTF-16LE", "UTF-16BE"})
  void readsTraditionalTextInEveryEncoding(String charset) {
    readings.file("a.txt", Readings.TRADITIONAL, Charset.forName(charset)).read();
    assertThat(readings.texts()).containsExactly(Readings.TRADITIONAL);
    assertThat(readings.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void dropsTheByteOrderMark(String charset) {
    readings.file("a.txt", "\uFEFF" + Readings.REPORT, Charset.forName(charset)).read();
    assertThat(readings.texts()).containsExactly(Readings.REPORT);
  }

  @Test
  void keepsTheTextExactly() {
    String text = "\n 第 一 要\r\n务\u3000\u00a0\ud840\udc00，\t\ue5e5完\u000c\r旧\n\n";
    readings.file("a.txt", text).read();
    assertThat(readings.texts()).containsExactly(text);
  }

  @Test
  void namesThePageAndItsSource() {
    readings.file("x/000_a.b.txt", Readings.REPORT).read();
    Page page = readings.pages.get(0);
    assertThat(page.id()).isEqualTo("000_a.b");
    assertThat(page.source()).isEqualTo(folder + "/x/000_a.b.txt");
  }

  @Test
  void keepsInvalidBytesAsReplacementCharactersAndSaysWhere() {
    byte[] bytes = Readings.REPORT.repeat(2).getBytes(StandardCharsets.UTF_8);
    bytes[30] = (byte) 0xFF;
    bytes[150] = (byte) 0xC0;
    readings.file("a.txt", bytes).read();
    assertThat(readings.texts().get(0)).contains("\uFFFD").startsWith("8月16日").endsWith("度汛。\n");
    assertThat(readings.problems()).hasSize(1);
    assertThat(readings.problems().get(0))
        .matches(
            "a.txt: byte (29|30) is not valid UTF-8 \\(the first of \\d+ such places\\): read as U\\+FFFD");
  }

  @Test
  void readsLongLinesAcrossTheDecodersBuffer() {
    String text = "中😀a".repeat(60_000);
    readings.file("a.txt", text).file("b.txt", text, Encoding.GB18030).read();
    assertThat(readings.texts()).containsExactly(text, text);
    assertThat(readings.problems()).isEmpty();
  }

  @Test
  void refusesBinaryFiles() {
    byte[] random = new byte[5000];
    new Random(7).nextBytes(random);
    ByteArrayOutputStream sparse = new ByteArrayOutputStream();
    for (int i = 0; i < 500; i++) {
      sparse.write('a');
      sparse.write(0);
      sparse.write(0);
    }
    String message =
        ": is not text, nor a format that is read (HTML, PDF, DOCX, CSV, TSV, JSON, zip, gz)";
    readings.file("a.txt", random).file("b.txt", sparse.toByteArray()).read();
    assertThat(readings.problems()).containsExactly("a.txt" + message, "b.txt" + message);
    assertThat(readings.pages).isEmpty();
  }

  @Test
  void refusesEmptyBlankAndTooLargeFiles() {
    readings
        .limits(new Limits(2048, 1024, 1 << 20, 100))
        .file("a.txt", "")
        .file("b.txt", " \n\u3000\n")
        .file("c.txt", "中".repeat(1000))
        .file("d.txt", "短文。")
        .read();
    assertThat(readings.problems())
        .containsExactly(
            "a.txt: is empty",
            "b.txt: has no text, only white space",
            "c.txt: is larger than 2048 bytes, the limit for a file that is read whole");
    assertThat(readings.ids()).containsExactly("d");
  }

  @ParameterizedTest
  @CsvSource({"67108864,64 MiB", "4294967296,4 GiB", "100,100 bytes"})
  void saysLimitsInTheUnitThatReadsBest(long bytes, String words) {
    assertThat(Limits.inWords(bytes)).isEqualTo(words);
  }
}
