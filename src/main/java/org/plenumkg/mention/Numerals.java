package org.plenumkg.mention;

import org.plenumkg.text.Characters;

/** Numbers within names: “三送一强”, “1+3+N”, “八个发力点”. */
final class Numerals {

  private static final String HAN = "一二两三四五六七八九十双";
  private static final String COUNTERS = "大项个类套条张场";
  private static final String VALUES = "零一二三四五六七八九十";

  private Numerals() {}

  /** Whether a numeral is at {@code at}. */
  static boolean isAt(String text, int at) {
    return HAN.indexOf(text.charAt(at)) >= 0 || Characters.isDigit(text.charAt(at));
  }

  /** How many numbers stand in the words, neighbouring numerals taken together. */
  static int count(String words) {
    int count = 0;
    for (int i = 0; i < words.length(); i++) {
      if (isAt(words, i) && (i == 0 || !isAt(words, i - 1))) {
        count++;
      }
    }
    return count;
  }

  /** End of the number that begins at {@code at}, counter included; {@code at} if there is none. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && isAt(text, end)) {
      end++;
    }
    boolean counted = end > at && end < text.length() && COUNTERS.indexOf(text.charAt(end)) >= 0;
    return counted ? end + 1 : end;
  }

  /** The value of the numeral at {@code at}, from 1 to 10, or -1. */
  static int value(String text, int at) {
    char c = text.charAt(at);
    return c >= '1' && c <= '9' ? c - '0' : c == '两' ? 2 : VALUES.indexOf(c);
  }
}
