package org.plenumkg.ingest;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** A file packed with gzip. */
final class GzipReader implements FormatReader {

  private final FormatReader inner;

  GzipReader(FormatReader inner) {
    this.inner = inner;
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    CountingInput packed = new CountingInput(content.stream(), n -> {});
    Budget budget = content.budget().archive(packed::count);
    CountingInput unpacked = new CountingInput(new GZIPInputStream(packed, 8192), budget::spend);
    inner.read(
        Content.of(
            content.where(),
            FileNames.withoutGz(content.name()),
            unpacked,
            content.sidecar(),
            budget),
        sink);
  }
}
