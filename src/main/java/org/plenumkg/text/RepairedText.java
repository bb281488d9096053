package org.plenumkg.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text after repair, with the place of each of its characters in the original.
 *
 * <p>Every character that is not white space stands for exactly one of the original, in the same
 * order; width may differ (， for ,). White space that repair inserted has no origin.
 *
 * <p>Places are kept by runs of characters that stand one behind the other in both texts, so that a
 * clean page costs one run however long it is.
 */
public final class RepairedText {

  /** Origin of a character that repair inserted. */
  public static final int INSERTED = -1;

  private final String text;

  /** Where each run begins in the text; the first at 0. */
  private final int[] starts;

  /** Where each run begins in the original, or {@link #INSERTED} for all of it. */
  private final int[] origins;

  /** What is told of a run: where it begins in the text and in the original. */
  interface Runs {
    void run(int start, int origin);
  }

  RepairedText(String text, int[] starts, int[] origins) {
    this.text = text;
    this.starts = starts;
    this.origins = origins;
  }

  /**
   * A repaired text.
   *
   * @param origins for each UTF-16 unit of {@code text} its offset in the original in UTF-16 units,
   *     or {@link #INSERTED}; ascending where not inserted
   * @throws IllegalArgumentException if there is not one origin a unit
   */
  public static RepairedText of(String text, int[] origins) {
    if (text.length() != origins.length) {
      throw new IllegalArgumentException(
          text.length() + " characters with " + origins.length + " origins");
    }
    TextBuilder built = new TextBuilder(origins.length);
    for (int i = 0; i < origins.length; i++) {
      built.append(text.charAt(i), origins[i]);
    }
    return built.build();
  }

  /** A text that needed no repair. */
  public static RepairedText unchanged(String text) {
    return new RepairedText(text, new int[] {0}, new int[] {0});
  }

  /** Whether {@code origin}, so many characters into a run, goes on with it. */
  static boolean goesOn(int runOrigin, int distance, int origin) {
    return runOrigin == INSERTED ? origin == INSERTED : origin == runOrigin + distance;
  }

  /** The repaired text. */
  public String text() {
    return text;
  }

  /** Offset in the original of the unit at {@code at}, or {@link #INSERTED}. */
  public int origin(int at) {
    if (at < 0 || at >= text.length()) {
      throw new IndexOutOfBoundsException(at + " in a text of " + text.length());
    }
    return origin(run(at), at);
  }

  /** The part of it in {@code span}, whose origins still lie in the whole original. */
  public RepairedText part(Span span) {
    if (span.length() == text.length()) {
      return this;
    }
    int first = run(span.start());
    int end = span.length() == 0 ? first : run(span.end() - 1) + 1;
    int[] from = Arrays.copyOfRange(starts, first, end);
    int[] some = Arrays.copyOfRange(origins, first, end);
    for (int i = 0; i < from.length; i++) {
      int start = Math.max(from[i], span.start());
      some[i] = origin(first + i, start);
      from[i] = start - span.start();
    }
    return new RepairedText(span.of(text), from, some);
  }

  /**
   * The same characters in other forms: ， for ,.
   *
   * @throws IllegalArgumentException if there is not one for each
   */
  public RepairedText spelled(String other) {
    if (other.length() != text.length()) {
      throw new IllegalArgumentException(other.length() + " characters for " + text.length());
    }
    return new RepairedText(other, starts, origins);
  }

  /**
   * The ranges of the original, in UTF-16 units, that hold the words of {@code span}: one, or
   * several where other words (set-aside furniture, another column) stand between them in the
   * original.
   *
   * @param original the text that the origins point to
   * @return ascending, not touching; empty when the span has nothing but white space
   */
  public List<Span> origins(Span span, String original) {
    List<Span> ranges = new ArrayList<>();
    int start = -1;
    int end = -1;
    int run = run(span.start());
    for (int i = span.start(); i < span.end(); i++) {
      run += run + 1 < starts.length && starts[run + 1] <= i ? 1 : 0;
      int at = origin(run, i);
      if (at == INSERTED || Characters.isSpace(text.charAt(i))) {
        continue;
      }
      if (start >= 0 && (at < end || !Characters.isBlank(original, end, at))) {
        ranges.add(new Span(start, end));
        start = -1;
      }
      start = start < 0 ? at : start;
      end = at + 1;
    }
    if (start >= 0) {
      ranges.add(new Span(start, end));
    }
    return List.copyOf(ranges);
  }

  /** Tells of each run that has characters in {@code [start, end)}, from {@code start} on. */
  void eachRun(int start, int end, Runs runs) {
    for (int run = run(start); run < starts.length && starts[run] < end; run++) {
      int from = Math.max(start, starts[run]);
      runs.run(from, origin(run, from));
    }
  }

  private int origin(int run, int at) {
    return origins[run] == INSERTED ? INSERTED : origins[run] + at - starts[run];
  }

  /** The run that the character at {@code at} belongs to. */
  private int run(int at) {
    if (starts.length <= 1) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }
}
