package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxReaderTest {

  @TempDir Path folder;

  private static byte[] document(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("主持人");
      table.getRow(0).getCell(1).setText("张立");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** What Office writes for an encrypted document and for every document before 2007. */
  private static byte[] compoundFile() {
    return Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4096);
  }

  @Test
  void readsParagraphsAndTableCellsAsLines() throws IOException {
    byte[] bytes = document("区委常委会召开会议", "8月16日，会议召开。");
    Readings readings =
        new Readings(folder)
            .file("a.docx", bytes)
            .file("b.txt", bytes)
            .file("c.zip", new Zip().add("d.docx", bytes).bytes())
            .read();
    String text = "区委常委会召开会议\n8月16日，会议召开。\n主持人\n张立\n";
    assertThat(readings.problems()).isEmpty();
    assertThat(readings.ids()).containsExactly("a", "b", "d");
    assertThat(readings.texts()).containsOnly(text);
  }

  @Test
  void saysWhyOneCannotBeRead() throws IOException {
    byte[] bytes = document("会议");
    byte[] other =
        new Zip()
            .add("[Content_Types].xml", "<Types/>".getBytes(Encoding.GB18030))
            .add("xl/workbook.xml", new byte[1])
            .bytes();
    byte[] hollow = new Zip().add("word/document.xml", "<x>".getBytes(Encoding.GB18030)).bytes();
    Readings readings =
        new Readings(folder)
            .file("a.docx", Arrays.copyOf(bytes, bytes.length / 2))
            .file("b.xlsx", other)
            .file("c.docx", hollow)
            .file("d.docx", compoundFile())
            .read();
    assertThat(readings.pages).isEmpty();
    assertThat(readings.problems().get(0)).startsWith("a.docx: archive is damaged or truncated");
    assertThat(readings.problems().subList(1, 4))
        .containsExactly(
            "b.xlsx: is an Office file other than a Word document (DOCX): save it as CSV or DOCX",
            "c.docx: Word document is damaged and cannot be read",
            "d.docx: is an old or encrypted Office file: save it as DOCX or CSV without password");
  }
}
