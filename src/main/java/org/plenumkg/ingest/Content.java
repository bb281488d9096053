package org.plenumkg.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.plenumkg.text.Supplied;

/**
 * The bytes of one file or archive entry, not yet understood.
 *
 * @param where as messages name it: {@code pages/a.zip!/x.txt}
 * @param name of the file alone: {@code x.txt}
 * @param path if it is a file on disk
 * @param stream can go back to its start from within {@link #HEAD} bytes
 * @param sidecar what NAME.meta.csv beside it says
 * @param budget of the archive it stands in
 */
record Content(
    String where,
    String name,
    Optional<Path> path,
    InputStream stream,
    Supplied sidecar,
    Budget budget)
    implements Closeable {

  /** Bytes from which the format, and the encoding of a file of records, are told. */
  static final int HEAD = 1 << 17;

  static Content of(
      String where, String name, InputStream stream, Supplied sidecar, Budget budget) {
    return new Content(where, name, Optional.empty(), buffered(stream), sidecar, budget);
  }

  static Content ofFile(
      String where, Path path, InputStream stream, Supplied sidecar, Budget budget) {
    String name = path.getFileName().toString();
    return new Content(where, name, Optional.of(path), buffered(stream), sidecar, budget);
  }

  private static InputStream buffered(InputStream stream) {
    return new BufferedInputStream(stream, HEAD);
  }

  /** The first bytes; the stream is at its start again. */
  byte[] head() throws IOException {
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    return head;
  }

  /**
   * All bytes.
   *
   * @throws Refused if they are more than one file may have
   */
  byte[] bytes() throws IOException {
    long limit = budget.limits().file();
    byte[] bytes = stream.readNBytes((int) limit + 1);
    if (bytes.length > limit) {
      throw new Refused(
          "is larger than " + Limits.inWords(limit) + ", the limit for a file that is read whole");
    }
    return bytes;
  }

  /** Identifier of its page. */
  String id() {
    return FileNames.stem(name);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
