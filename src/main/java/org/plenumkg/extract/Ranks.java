package org.plenumkg.extract;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plenumkg.text.Characters;

/** A place in a ranking that is said of a figure before it: ，增速居全省第一. */
final class Ranks {

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int LONGEST = 16;
  private static final Pattern ARABIC = Pattern.compile("[1-9][0-9]?");

  /** The place that the clause behind a figure, and no later one, gives it. */
  OptionalInt behind(String text, int from, int to) {
    int start = from;
    while (start < to && (Characters.endsClause(text.charAt(start)) && text.charAt(start) == '，')) {
      start++;
    }
    int end = start;
    while (end < to && !Characters.endsClause(text.charAt(end))) {
      end++;
    }
    boolean closed = end < to && end - start <= LONGEST;
    String clause = closed ? text.substring(start, end) : "";
    if (clause.endsWith("首位") || clause.endsWith("榜首")) {
      return OptionalInt.of(1);
    }
    int mark = clause.lastIndexOf('第');
    String place = mark < 0 ? "" : clause.substring(mark + 1).replace("位", "").replace("名", "");
    return place.length() > 2 ? OptionalInt.empty() : number(place);
  }

  /** 1 to 19 in Chinese numerals, or one or two digits. */
  private static OptionalInt number(String place) {
    if (ARABIC.matcher(place).matches()) {
      return OptionalInt.of(Integer.parseInt(place));
    }
    int value = 0;
    for (int i = 0; i < place.length(); i++) {
      int digit = NUMERALS.indexOf(place.charAt(i)) + 1;
      if (digit == 0 || (i > 0 && value != 10)) {
        return OptionalInt.empty();
      }
      value += digit;
    }
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
