package org.plenumkg.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plenumkg.text.Page;

/** The text layer of a PDF, column by column. */
final class PdfReader implements FormatReader {

  /** What Acrobat tolerates behind the end mark. */
  private static final int TAIL = 1024;

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = content.bytes();
    String text = text(bytes);
    if (text.isBlank()) {
      throw new Refused("has no text layer (a scan?)");
    }
    if (!isComplete(bytes)) {
      sink.problem(
          content.where(),
          "PDF is truncated (its end mark %%EOF is missing): what is left is read");
    }
    sink.page(new Page(content.id(), content.where(), text, content.sidecar()));
  }

  private static String text(byte[] bytes) throws Refused {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PdfColumns().getText(document);
    } catch (InvalidPasswordException e) {
      throw new Refused("PDF is protected by a password");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new Refused(
          isComplete(bytes)
              ? "PDF is damaged and cannot be read"
              : "PDF is truncated (its end mark %%EOF is missing) and cannot be read");
    }
  }

  private static boolean isComplete(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }
}
