package org.plenumkg.ingest;

import java.text.Normalizer;
import org.plenumkg.text.Characters;

/**
 * Width of characters: marks full-width beside Chinese (增长,同比 → 增长，同比; not 1,234), letters and
 * digits half-width (２０２４ → 2024), straight quotation marks in pairs, radicals that PDF fonts show
 * for characters as these characters. One character for one, always.
 */
final class Widths {

  private static final String HALF = ",;:!?()";
  private static final String FULL = "，；：！？（）";

  private Widths() {}

  /**
   * Whether {@code c} can have a wrong width; a line without such characters is as it should be.
   */
  static boolean mayChange(char c) {
    boolean wide = c >= '！' && (Characters.isDigit(c) || Characters.isLatin(c));
    return HALF.indexOf(c) >= 0 || c == '"' || wide || c == '％' || c == '．' || isVariant(c);
  }

  static Paragraph normal(Paragraph line) {
    return line.measure().has(Measure.WIDTH)
        ? line.with(line.repaired().spelled(normal(line.text())))
        : line;
  }

  private static String normal(String text) {
    boolean pairs = quotes(text) % 2 == 0;
    boolean open = false;
    char[] normal = text.toCharArray();
    int marksEnd = 0;
    boolean widen = false;
    for (int i = 0; i < normal.length; i++) {
      char c = text.charAt(i);
      int half = c < 0x80 ? HALF.indexOf(c) : -1;
      if (half >= 0 && i >= marksEnd) {
        marksEnd = marksEnd(text, i);
        widen = besideChinese(text, i, marksEnd);
      }
      if (half >= 0) {
        normal[i] = widen ? FULL.charAt(half) : c;
      } else if (c == '"' && pairs) {
        open = !open;
        normal[i] = open ? '“' : '”';
      } else {
        normal[i] = normal(text, i, c);
      }
    }
    return new String(normal);
  }

  private static char normal(String text, int at, char c) {
    if (c >= '！' && (Characters.isDigit(c) || Characters.isLatin(c) || c == '％')) {
      return (char) (c - '！' + '!');
    }
    if ((c == '．' || c == '，') && fullWidthNumber(text, at)) {
      return c == '．' ? '.' : ',';
    }
    return isVariant(c) ? unified(c) : c;
  }

  /** A radical or a character that stands twice in Unicode. */
  private static boolean isVariant(char c) {
    return (c >= '\u2E80' && c <= '\u2FDF') || (c >= '\uF900' && c <= '\uFAFF');
  }

  /** ９．２７ and １，２３４, full-width throughout; 5，6 in mixed width are two numbers. */
  private static boolean fullWidthNumber(String text, int at) {
    return Marks.betweenDigits(text, at)
        && text.charAt(at - 1) >= '０'
        && text.charAt(at + 1) >= '０';
  }

  /** Where the half-width marks that start at {@code at} end: all of them or none are widened. */
  private static int marksEnd(String text, int at) {
    int end = at;
    while (end < text.length() && HALF.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** A Chinese character or mark on one side, and no two digits around. */
  private static boolean besideChinese(String text, int start, int end) {
    boolean inNumber = end == start + 1 && Marks.betweenDigits(text, start);
    return !inNumber && (isChinese(text, start - 1) || isChinese(text, end));
  }

  private static boolean isChinese(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Characters.isHan(text.charAt(at)) || Marks.isChinese(text.charAt(at)));
  }

  /** ⼆ (a radical) to 二. */
  private static char unified(char c) {
    String form = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return form.length() == 1 ? form.charAt(0) : c;
  }

  private static int quotes(String text) {
    int count = 0;
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      count++;
    }
    return count;
  }
}
