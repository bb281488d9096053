package org.plenumkg.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.plenumkg.text.Supplied;

/** A zip archive: its entries in the order of their names. A Word document is one too. */
final class ZipReader implements FormatReader {

  private final FormatReader inner;
  private final FormatReader word;
  private final Sidecar sidecars;

  ZipReader(FormatReader inner, FormatReader word, Sidecar sidecars) {
    this.inner = inner;
    this.word = word;
    this.sidecars = sidecars;
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    if (content.path().isPresent()) {
      try (ZipFile zip = ZipFile.builder().setPath(content.path().get()).get()) {
        long size = content.path().get().toFile().length();
        read(zip, size, content, content, sink);
      }
    } else {
      byte[] bytes = content.bytes();
      try (ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
        InputStream again = new ByteArrayInputStream(bytes);
        Content whole =
            Content.of(content.where(), content.name(), again, content.sidecar(), content.budget());
        read(zip, bytes.length, content, whole, sink);
      }
    }
  }

  private void read(ZipFile zip, long size, Content content, Content whole, Sink sink)
      throws IOException {
    if (zip.getEntry("word/document.xml") != null) {
      word.read(whole, sink);
      return;
    }
    if (zip.getEntry("[Content_Types].xml") != null) {
      throw new Refused(
          "is an Office file other than a Word document (DOCX): save it as CSV or DOCX");
    }
    List<ZipEntry> entries = ZipEntry.of(zip);
    Budget budget = content.budget().archive(() -> size);
    budget.check(entries.stream().mapToLong(ZipEntry::size).sum());
    Map<String, ZipEntry> byPath =
        entries.stream()
            .collect(Collectors.toMap(ZipEntry::path, Function.identity(), (a, b) -> a));
    int read = 0;
    for (ZipEntry entry : entries) {
      if (!entry.isSidecar()) {
        read++;
        entry(zip, entry, byPath, content.where(), budget, sink);
      }
    }
    if (read == 0) {
      throw new Refused("holds no file to read");
    }
  }

  private void entry(
      ZipFile zip,
      ZipEntry entry,
      Map<String, ZipEntry> byPath,
      String archive,
      Budget budget,
      Sink sink)
      throws IOException {
    String where = archive + "!/" + entry.path();
    ZipEntry beside = byPath.get(entry.sidecar());
    try {
      Supplied supplied =
          beside == null
              ? Supplied.NONE
              : sidecars.read(archive + "!/" + beside.path(), unpacked(zip, beside, budget), sink);
      if (!zip.canReadEntryData(entry.entry())) {
        throw new Refused("is encrypted, or packed by a method that is not read");
      }
      try (InputStream in = unpacked(zip, entry, budget)) {
        inner.read(Content.of(where, entry.name(), in, supplied, budget), sink);
      }
    } catch (Bomb e) {
      throw e;
    } catch (IOException e) {
      sink.problem(where, ReadFailure.message(e));
    }
  }

  private static InputStream unpacked(ZipFile zip, ZipEntry entry, Budget budget)
      throws IOException {
    return new CountingInput(zip.getInputStream(entry.entry()), budget::spend);
  }
}
