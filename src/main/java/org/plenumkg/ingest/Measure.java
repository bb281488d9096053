package org.plenumkg.ingest;

import java.util.stream.IntStream;
import org.plenumkg.text.Characters;

/**
 * What one pass over a line counts and sees, so that no later question about it needs another.
 *
 * @param width in half ems: 2 for a Chinese character, 1 for a letter or digit, nothing for a space
 * @param clauses marks that running text has and a heading mostly has not
 * @param depth quotations and brackets that open less those that close
 * @param signs which of the characters below stand in it, one bit each
 */
record Measure(int width, int clauses, int depth, int signs) {

  static final int SPACE = 1;

  /** 。 */
  static final int STOP = 1 << 1;

  static final int DIGIT = 1 << 2;

  /** ： or : */
  static final int COLON = 1 << 3;

  /** A character that may be printed in another width than it should: , ２ ". */
  static final int WIDTH = 1 << 4;

  private static final int CLAUSE = 1 << 5;
  private static final int OPENER = 1 << 6;
  private static final int CLOSER = 1 << 7;
  private static final int NARROW = 1 << 8;

  /** What each character of the basic plane is. */
  private static final short[] KINDS = new short[1 << 16];

  static {
    IntStream.concat(IntStream.range(0, '\u3100'), IntStream.range('\uF900', KINDS.length))
        .forEach(c -> KINDS[c] = kind((char) c));
  }

  private static short kind(char c) {
    return (short)
        ((Characters.isSpace(c) ? SPACE : 0)
            | (c == '。' ? STOP : 0)
            | (Characters.isDigit(c) ? DIGIT : 0)
            | (c == '：' || c == ':' ? COLON : 0)
            | (Widths.mayChange(c) ? WIDTH : 0)
            | (Marks.isClause(c) ? CLAUSE : 0)
            | (Marks.opens(c) ? OPENER : 0)
            | (Marks.closes(c) ? CLOSER : 0)
            | (c < 0x80 || Marks.isQuote(c) ? NARROW : 0));
  }

  static Measure of(String text) {
    int width = 0;
    int clauses = 0;
    int depth = 0;
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = KINDS[text.charAt(i)];
      width += 2;
      if (kind == 0) {
        continue;
      }
      signs |= kind;
      if ((kind & (SPACE | NARROW)) != 0) {
        width -= (kind & SPACE) != 0 ? 2 : 1;
      }
      if ((kind & CLAUSE) != 0 && !Marks.betweenDigits(text, i)) {
        clauses++;
      }
      depth += (kind & OPENER) != 0 ? 1 : (kind & CLOSER) != 0 ? -1 : 0;
    }
    return new Measure(width, clauses, depth, signs);
  }

  /** Whether one of these characters stands in the line. */
  boolean has(int sign) {
    return (signs & sign) != 0;
  }

  /** Whether a quotation or bracket that opens in the line does not close in it: 打造“温暖 */
  boolean leavesOpen() {
    return depth > 0;
  }
}
