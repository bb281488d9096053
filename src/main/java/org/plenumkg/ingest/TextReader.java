package org.plenumkg.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import org.plenumkg.text.Page;

/** Plain text: the whole file is the page, exactly as decoded. */
final class TextReader implements FormatReader {

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = content.bytes();
    Encoding encoding = Encoding.of(bytes).orElseThrow(TextReader::noText);
    String text = decode(bytes, encoding, content, sink);
    if (text.isBlank()) {
      throw new Refused("has no text, only white space");
    }
    sink.page(new Page(content.id(), content.where(), text, content.sidecar()));
  }

  /** The characters of a file; a problem names the first bytes that are none. */
  static String decode(byte[] bytes, Encoding encoding, Content content, Sink sink)
      throws IOException {
    StringWriter text = new StringWriter(bytes.length / 2);
    try (TolerantReader reader = new TolerantReader(new ByteArrayInputStream(bytes), encoding)) {
      reader.transferTo(text);
      reader.complaint().ifPresent(complaint -> sink.problem(content.where(), complaint));
    }
    return text.toString();
  }

  static Refused noText() {
    return new Refused(
        "is not text, nor a format that is read (HTML, PDF, DOCX, CSV, TSV, JSON, zip, gz)");
  }
}
