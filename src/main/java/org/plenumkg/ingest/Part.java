package org.plenumkg.ingest;

import org.plenumkg.text.Span;

/**
 * A paragraph with what its layout and words say of it.
 *
 * @param closed whether a byline ends it, as the last words of a report
 * @param lead whether a dateline opens it
 */
record Part(Paragraph paragraph, Kind kind, boolean closed, boolean lead) {

  /** What a paragraph looks like on its own. */
  enum Kind {
    /** A short line without the marks of running text. */
    HEADING,
    /** A heading that opens an interview or portrait: ——访滨江区长. */
    SUBTITLED,
    BYLINE,
    CAPTION,
    PROSE
  }

  String text() {
    return paragraph.text();
  }

  boolean isHeading() {
    return kind == Kind.HEADING || kind == Kind.SUBTITLED;
  }

  boolean isProse() {
    return kind == Kind.PROSE;
  }

  /** Printed right under the line before, without a blank line or indentation. */
  boolean isTight() {
    return paragraph.gap() == 0 && !paragraph.indented();
  }

  /** Part of the words, as a paragraph of its own. */
  Paragraph piece(Span span) {
    return paragraph.with(Paragraph.trimmed(paragraph.repaired().part(span)));
  }
}
