package org.plenumkg.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The first and the last of some days.
 *
 * @param first YYYY-MM-DD
 * @param last the same day, or a later one
 */
record Days(String first, String last) {

  /** That of a date, if it is known to the day. */
  static Optional<Days> of(Node date) {
    String text = date.getLiteralLexicalForm();
    return text.matches("\\d{4}-\\d\\d-\\d\\d")
        ? Optional.of(new Days(text, text))
        : Optional.empty();
  }

  /** Of all days of both. */
  Days and(Days other) {
    return new Days(
        first.compareTo(other.first) < 0 ? first : other.first,
        last.compareTo(other.last) > 0 ? last : other.last);
  }

  /** As schema.org and ISO 8601 write it: 2020-07-30/2024-08-16. */
  String text() {
    return first + "/" + last;
  }

  /** What {@link #text} wrote. */
  static Days parse(String text) {
    int slash = text.indexOf('/');
    return new Days(text.substring(0, slash), text.substring(slash + 1));
  }
}
