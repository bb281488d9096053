package org.plenumkg.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text after repair, with the place of each of its characters in the original.
 *
 * <p>Every character that is not white space stands for exactly one of the original, in the same
 * order; width may differ (， for ,). White space that repair inserted has no origin.
 */
public final class RepairedText {

  /** Origin of a character that repair inserted. */
  public static final int INSERTED = -1;

  private final String text;
  private final int[] origins;

  /**
   * A repaired text.
   *
   * @param origins for each UTF-16 unit of {@code text} its offset in the original in UTF-16 units,
   *     or {@link #INSERTED}; ascending where not inserted
   * @throws IllegalArgumentException if there is not one origin a unit
   */
  public RepairedText(String text, int[] origins) {
    if (text.length() != origins.length) {
      throw new IllegalArgumentException(
          text.length() + " characters with " + origins.length + " origins");
    }
    this.text = text;
    this.origins = origins.clone();
  }

  /** A text that needed no repair. */
  public static RepairedText unchanged(String text) {
    int[] origins = new int[text.length()];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = i;
    }
    return new RepairedText(text, origins);
  }

  /** The repaired text. */
  public String text() {
    return text;
  }

  /** Offset in the original of the unit at {@code at}, or {@link #INSERTED}. */
  public int origin(int at) {
    return origins[at];
  }

  /** The part of it in {@code span}, whose origins still lie in the whole original. */
  public RepairedText part(Span span) {
    int[] some = new int[span.length()];
    System.arraycopy(origins, span.start(), some, 0, some.length);
    return new RepairedText(span.of(text), some);
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
    for (int i = span.start(); i < span.end(); i++) {
      int at = origins[i];
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
}
