package org.plenumkg.ingest;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader that refuses a record longer than the limit before it fills the memory. */
final class RecordBound extends FilterReader {

  private final int limit;
  private long length;

  RecordBound(Reader reader, int limit) {
    super(reader);
    this.limit = limit;
  }

  /** The record is complete; the next may be as long again. */
  void nextRecord() {
    length = 0;
  }

  static String tooLong(Content content) {
    return "record is longer than " + content.budget().limits().record() + " characters, the limit";
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int size) throws IOException {
    int n = super.read(into, from, size);
    length += Math.max(n, 0);
    // A parser reads ahead: its buffer may hold the beginning of the next record.
    if (length > limit + 2L * size) {
      throw new Refused("a record is longer than " + limit + " characters, the limit");
    }
    return n;
  }
}
