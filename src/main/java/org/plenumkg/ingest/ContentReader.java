package org.plenumkg.ingest;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** Tells the format of a file by its contents and hands it to the reader of that format. */
final class ContentReader implements FormatReader {

  private final Columns columns;
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

  ContentReader(Columns columns, Sidecar sidecars) {
    this.columns = columns;
    readers.put(Format.TEXT, new TextReader());
    readers.put(Format.HTML, new HtmlReader());
    readers.put(Format.PDF, new PdfReader());
    readers.put(Format.CSV, new TableReader(columns, ','));
    readers.put(Format.TSV, new TableReader(columns, '\t'));
    readers.put(Format.JSON, new JsonReader(columns));
    readers.put(Format.GZIP, new GzipReader(this));
    readers.put(Format.ZIP, new ZipReader(this, new DocxReader(), sidecars));
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] head = content.head();
    if (head.length == 0) {
      throw new Refused("is empty");
    }
    readers.get(Format.of(head, content.name(), columns)).read(content, sink);
  }
}
