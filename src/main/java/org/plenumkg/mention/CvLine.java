package org.plenumkg.mention;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a curriculum vitae, which begins with a period: 1998.02—2000.02, 1998.022000.02,
 * 2016.01至今.
 */
final class CvLine {

  /** 1998.02—2000.02 and, where the hyphen was lost, 1998.022000.02; group 1 is the end. */
  private static final Pattern PERIOD =
      Pattern.compile("\\d{4}[.年]\\d{1,2}月?[-—－–~至]{0,2}((?:\\d{4}[.年]\\d{1,2}月?)?)");

  /** A post stands not farther behind its period than this, in characters. */
  private static final int FARTHEST = 70;

  private CvLine() {}

  /** Whether a line of a curriculum vitae begins there. */
  static boolean isOne(String text, int at) {
    return matcher(text, at).lookingAt();
  }

  /**
   * Where the line begins that {@code at} stands in, in a text whose lines a program joined; empty
   * if no period stands near before it.
   */
  static OptionalInt lineOf(String text, int floor, int at) {
    for (int i = at; i >= Math.max(floor, at - FARTHEST); i--) {
      boolean first = i == 0 || !Character.isDigit(text.charAt(i - 1));
      if (first && i < at && Character.isDigit(text.charAt(i)) && isOne(text, i)) {
        return OptionalInt.of(i);
      }
      if (i < at && text.charAt(i) == '。') {
        break;
      }
    }
    return OptionalInt.empty();
  }

  /** Whether its period has no end: what it says still holds. */
  static boolean isOpen(String text, int at) {
    Matcher period = matcher(text, at);
    return period.lookingAt() && period.group(1).isEmpty();
  }

  private static Matcher matcher(String text, int at) {
    return PERIOD.matcher(text).region(at, Math.min(text.length(), at + 24));
  }
}
