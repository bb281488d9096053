package org.plenumkg.ingest;

import org.plenumkg.text.Characters;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

/**
 * A line or paragraph of a page, without white space at its ends.
 *
 * @param gap blank lines before it
 * @param indented whether it starts further in than a space or two
 */
record Paragraph(RepairedText repaired, int gap, boolean indented) {

  String text() {
    return repaired.text();
  }

  Paragraph with(RepairedText other) {
    return new Paragraph(other, gap, indented);
  }

  /** Width in half ems: 2 for a Chinese character, 1 for a letter or digit, nothing for a space. */
  int width() {
    return Marks.width(text());
  }

  /** {@code text} without white space at its ends. */
  static RepairedText trimmed(RepairedText text) {
    int start = 0;
    int end = text.text().length();
    while (start < end && Characters.isSpace(text.text().charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.text().charAt(end - 1))) {
      end--;
    }
    return text.part(new Span(start, end));
  }
}
