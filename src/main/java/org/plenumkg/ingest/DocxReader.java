package org.plenumkg.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.plenumkg.text.Page;

/** A Word document: each paragraph of its body a line, tables cell by cell; no page headers. */
final class DocxReader implements FormatReader {

  @Override
  public void read(Content content, Sink sink) throws IOException {
    String text = text(content.bytes());
    if (text.isBlank()) {
      throw new Refused("is a Word document without text");
    }
    sink.page(new Page(content.id(), content.where(), text, content.sidecar()));
  }

  private static String text(byte[] bytes) throws Refused {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      StringBuilder text = new StringBuilder();
      append(document.getBodyElements(), text);
      return text.toString();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Refused("Word document is damaged and cannot be read");
    }
  }

  private static void append(List<IBodyElement> elements, StringBuilder text) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        text.append(paragraph.getText()).append('\n');
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            append(cell.getBodyElements(), text);
          }
        }
      }
    }
  }
}
