package org.plenumkg.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Characters of a text, U+FFFD for bytes that are none; remembers where the first of those was. */
final class TolerantReader extends Reader {

  private final InputStream in;
  private final Encoding encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(1 << 16).limit(0);
  private long before;
  private boolean ended;
  private long invalid;
  private long firstInvalid;

  /**
   * A reader of the text behind the byte order mark.
   *
   * @param in at its start
   */
  TolerantReader(InputStream in, Encoding encoding) throws IOException {
    this.in = in;
    this.encoding = encoding;
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    before = in.readNBytes(encoding.bom()).length;
  }

  /** What to tell of bytes that were not in the encoding, once all has been read. */
  Optional<String> complaint() {
    return invalid == 0
        ? Optional.empty()
        : Optional.of(
            "byte "
                + firstInvalid
                + " is not valid "
                + encoding.charset().name()
                + (invalid > 1 ? " (the first of " + invalid + " such places)" : "")
                + ": read as U+FFFD");
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (ended) {
        return -1;
      }
      decode();
    }
    int n = Math.min(length, chars.remaining());
    chars.get(into, from, n);
    return n;
  }

  private void decode() throws IOException {
    chars.clear();
    boolean last = false;
    if (bytes.remaining() < 16) {
      last = !fill();
    }
    CoderResult result = decoder.decode(bytes, chars, last);
    if (result.isError()) {
      invalid++;
      firstInvalid = invalid == 1 ? before + bytes.position() : firstInvalid;
      bytes.position(bytes.position() + result.length());
      // There is room: no encoding has more characters than bytes, and these bytes gave none.
      chars.put('\uFFFD');
    } else if (last && result.isUnderflow()) {
      ended = true;
    }
    chars.flip();
  }

  /** Whether there are more bytes; those not yet decoded stay in front of them. */
  private boolean fill() throws IOException {
    before += bytes.position();
    bytes.compact();
    int n = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + n).flip();
    return n > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
