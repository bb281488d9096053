package org.plenumkg.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Physical lines of a file of records, numbered from 1, each with its line end; some can be put
 * back.
 */
final class RecordLines {

  /**
   * One line.
   *
   * @param text with its line end; cut off at the limit if {@code whole} is false
   */
  record Line(long number, String text, boolean whole) {}

  private final Reader reader;
  private final int limit;
  private final char[] buffer = new char[1 << 16];
  private final Deque<Line> returned = new ArrayDeque<>();
  private int at;
  private int filled;
  private long number;

  RecordLines(Reader reader, int limit) {
    this.reader = reader;
    this.limit = limit;
  }

  /** The next line, or nothing at the end. */
  Optional<Line> next() throws IOException {
    if (!returned.isEmpty()) {
      return Optional.of(returned.pop());
    }
    StringBuilder line = new StringBuilder();
    long length = 0;
    char last = 0;
    while (last != '\n' && (at < filled || fill())) {
      int start = at;
      while (at < filled && last != '\n') {
        last = buffer[at++];
      }
      length += at - start;
      line.append(buffer, start, (int) Math.min(at - start, (long) limit + 1 - line.length()));
    }
    if (length == 0) {
      return Optional.empty();
    }
    return Optional.of(new Line(++number, line.toString(), length <= limit));
  }

  /** Gives lines back, to be read again in the same order. */
  void unread(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      returned.push(lines.get(i));
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, reader.read(buffer));
    return filled > 0;
  }
}
