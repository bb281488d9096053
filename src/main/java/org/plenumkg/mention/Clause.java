package org.plenumkg.mention;

import java.util.Optional;
import org.plenumkg.text.Characters;

/**
 * Where the clause begins that a reader has come to, commas within quotation marks, 《》 and brackets
 * left aside: in “A，B”推进会 it is the place of the first mark.
 */
final class Clause {

  /** What joins the names of two meetings. */
  static final String AND = "、和及与";

  private int outer;
  private int inner;
  private int quote = -1;
  private int closedStart = -1;
  private int closedEnd = -1;
  private int depth;

  Clause(int start) {
    outer = start;
    inner = start;
  }

  /** Takes note of the character at a place. */
  void read(String text, int at) {
    char c = text.charAt(at);
    switch (c) {
      case '“' -> {
        quote = at;
        inner = at + 1;
      }
      case '”' -> {
        closedStart = quote;
        closedEnd = at + 1;
        quote = -1;
      }
      case '《', '（' -> depth++;
      case '》', '）' -> depth = Math.max(0, depth - 1);
      default -> {
        if (Characters.endsClause(text, at) && depth == 0) {
          inner = at + 1;
          if (quote < 0) {
            outer = at + 1;
          }
        }
      }
    }
  }

  /** Takes note that a meeting's name ends at a place: behind 、 or 和 another may begin. */
  void meeting(String text, int end) {
    if (end < text.length() && AND.indexOf(text.charAt(end)) >= 0) {
      inner = end + 1;
      outer = quote < 0 ? end + 1 : outer;
    }
  }

  /** Where the clause begins, within the quotation marks if they are open. */
  int start() {
    return quote < 0 ? outer : inner;
  }

  /** Where the clause begins that the quotation marks stand in. */
  int outer() {
    return outer;
  }

  /** The open quotation mark, or -1. */
  int quote() {
    return quote;
  }

  /** The mark that opens the quotation which ends at {@code at}. */
  Optional<Integer> closedQuoteBefore(int at) {
    return closedEnd == at && closedStart >= 0 ? Optional.of(closedStart) : Optional.empty();
  }
}
