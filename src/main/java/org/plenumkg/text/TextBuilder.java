package org.plenumkg.text;

import java.util.Arrays;

/**
 * A repaired text in the making: characters, each with its origin. Ranges of other texts are copied
 * whole.
 */
public final class TextBuilder {

  private char[] text;
  private int length;
  private int[] starts = new int[4];
  private int[] origins = new int[4];
  private int runs;

  /** An empty one. */
  public TextBuilder() {
    this(16);
  }

  /** An empty one with room for so many characters. */
  public TextBuilder(int expected) {
    text = new char[Math.max(16, expected)];
  }

  /** Adds one character that stands at {@code origin} in the original. */
  public TextBuilder append(char c, int origin) {
    run(length, origin);
    room(1);
    text[length++] = c;
    return this;
  }

  /** Adds all of another text. */
  public TextBuilder append(RepairedText more) {
    return append(more, 0, more.text().length());
  }

  /** Adds the characters of another text in {@code [start, end)}. */
  public TextBuilder append(RepairedText more, int start, int end) {
    if (start < end) {
      room(end - start);
      more.text().getChars(start, end, text, length);
      more.eachRun(start, end, (from, origin) -> run(length + from - start, origin));
      length += end - start;
    }
    return this;
  }

  /** Adds white space that the original does not have. */
  public TextBuilder insert(char space) {
    return append(space, RepairedText.INSERTED);
  }

  /** Length so far in UTF-16 units. */
  public int length() {
    return length;
  }

  /** The text as it is now. */
  public RepairedText build() {
    return new RepairedText(
        new String(text, 0, length), Arrays.copyOf(starts, runs), Arrays.copyOf(origins, runs));
  }

  private void room(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
    }
  }

  /** A run begins at {@code at}, unless it goes on with the one before it. */
  private void run(int at, int origin) {
    if (runs > 0 && RepairedText.goesOn(origins[runs - 1], at - starts[runs - 1], origin)) {
      return;
    }
    if (runs == starts.length) {
      starts = Arrays.copyOf(starts, 2 * runs);
      origins = Arrays.copyOf(origins, 2 * runs);
    }
    starts[runs] = at;
    origins[runs++] = origin;
  }
}
