package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Beginnings;

/**
 * A term or session number as bodies and meetings carry it: 第十二届, 十一届, 第六次.
 *
 * @param number from 1
 * @param end exclusive, in the text
 */
record NumberedTerm(int number, int end) {

  private static final String DIGITS = "〇一二三四五六七八九";

  /** How numbers of terms and sessions begin: 第十二届, 十一届, 14届. */
  static final Beginnings BEGINNINGS = Beginnings.of(List.of(("第十百0123456789" + DIGITS).split("")));

  /** A term: 第十二届, 十一届, 14届. */
  static Optional<NumberedTerm> at(String text, int at) {
    return numbered(text, at, '届');
  }

  /** A session: 第六次, 六次. */
  static Optional<NumberedTerm> session(String text, int at) {
    return numbered(text, at, '次');
  }

  /** A number from 1 to 199 that {@code counter} closes, with or without 第 before it. */
  static Optional<NumberedTerm> numbered(String text, int at, char counter) {
    int start = at < text.length() && text.charAt(at) == '第' ? at + 1 : at;
    int end = start;
    while (end < text.length() && end - start < 5 && isDigit(text.charAt(end))) {
      end++;
    }
    if (end == start || end >= text.length() || text.charAt(end) != counter) {
      return Optional.empty();
    }
    int number = number(text.substring(start, end));
    return number > 0 ? Optional.of(new NumberedTerm(number, end + 1)) : Optional.empty();
  }

  private static boolean isDigit(char c) {
    return switch (c) {
      case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百' -> true;
      default -> c >= '0' && c <= '9';
    };
  }

  /** The number that 十二, 二十, 12 or 一百零三 stands for, 0 if it is none. */
  static int number(String digits) {
    if (digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
    int sum = 0;
    int digit = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '十' || c == '百') {
        sum += Math.max(digit, 1) * (c == '十' ? 10 : 100);
        digit = 0;
      } else if (DIGITS.indexOf(c) >= 0) {
        digit = DIGITS.indexOf(c);
      } else {
        return 0;
      }
    }
    return sum + digit;
  }

  /** The number in Chinese numerals, as official names write it: 12 is 十二. */
  static String chinese(int number) {
    if (number < 10) {
      return DIGITS.substring(number, number + 1);
    }
    if (number >= 100) {
      return chinese(number / 100) + "百" + (number % 100 == 0 ? "" : chinese(number % 100));
    }
    String tens = number / 10 == 1 ? "十" : DIGITS.charAt(number / 10) + "十";
    return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
  }
}
