package org.plenumkg.text;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 units of the text it belongs to
 * (repaired text unless said otherwise).
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or behind {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  /** Length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** Whether {@code at} lies in it. */
  public boolean contains(int at) {
    return start <= at && at < end;
  }

  /** Whether all of {@code other} lies in it. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same range, {@code by} units further on. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words it covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then the longer one first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }

  /** Where some words stand first within it, -1 if they do not; looks no further. */
  public int first(String text, String words) {
    for (int at = start; at <= Math.min(end, text.length()) - words.length(); at++) {
      if (text.startsWith(words, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Where some words stand last within it, -1 if they do not; looks no further. */
  public int last(String text, String words) {
    for (int at = Math.min(end, text.length()) - words.length(); at >= start; at--) {
      if (text.startsWith(words, at)) {
        return at;
      }
    }
    return -1;
  }
}
