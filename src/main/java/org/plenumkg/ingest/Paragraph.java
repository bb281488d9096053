package org.plenumkg.ingest;

import org.plenumkg.text.Characters;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

/**
 * A line or paragraph of a page, without white space at its ends.
 *
 * @param measure of its text
 * @param gap blank lines before it
 * @param indented whether it starts further in than a space or two
 */
record Paragraph(RepairedText repaired, Measure measure, int gap, boolean indented) {

  Paragraph(RepairedText repaired, int gap, boolean indented) {
    this(repaired, Measure.of(repaired.text()), gap, indented);
  }

  String text() {
    return repaired.text();
  }

  Paragraph with(RepairedText other) {
    return other == repaired ? this : new Paragraph(other, gap, indented);
  }

  /** The same words elsewhere on the page. */
  Paragraph at(int newGap, boolean newIndented) {
    return new Paragraph(repaired, measure, newGap, newIndented);
  }

  int width() {
    return measure.width();
  }

  int clauses() {
    return measure.clauses();
  }

  /** {@code text} without white space at its ends. */
  static RepairedText trimmed(RepairedText text) {
    return text.part(trimmed(text.text(), 0, text.text().length()));
  }

  /** The part of {@code text} in {@code [from, to)} without white space at its ends. */
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
