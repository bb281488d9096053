package org.plenumkg.mention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.text.PartialDate;

/**
 * The period that a line of a curriculum vitae begins with, as precise as it is printed:
 * 1998.02—2000.02, 1998.022000.02 where the hyphen was lost, 2016.01至今, 2011年3月至2019年11月.
 *
 * @param start where the period begins, in the text
 * @param end behind it
 * @param from first day, month or year
 * @param until last one; absent where the period is open
 */
record CvLine(int start, int end, PartialDate from, Optional<PartialDate> until) {

  private static final String DATE = "((?:19|20)\\d{2})(?:[.．/年](1[0-2]|0[1-9]|[1-9])月?|年)";

  /** 1998.02—2000.02, 1998.022000.02, 2016.01至今, 2023.02—; a single date is none. */
  private static final Pattern PERIOD =
      Pattern.compile(
          DATE + " {0,2}[-—－–~～至起到]{0,3} {0,2}(?:" + DATE + "|(至今|今|现在|(?<=[-—－–~～至起])))");

  /** 2016.01 before a word. */
  private static final Pattern MONTH =
      Pattern.compile("((?:19|20)\\d{2})[.．](1[0-2]|0[1-9]) {0,2}(?=\\p{IsHan}{2})");

  /** A post stands not farther behind its period than this, in characters. */
  private static final int FARTHEST = 70;

  private static final int LONGEST = 30;

  /** Whether what it says holds no more. */
  boolean isPast() {
    return until.isPresent();
  }

  /** The period that begins at a place. */
  static Optional<CvLine> at(String text, int at) {
    Matcher period = PERIOD.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    period.useTransparentBounds(true);
    if (!period.lookingAt()) {
      return begun(text, at);
    }
    Optional<PartialDate> from = date(period.group(1), Optional.ofNullable(period.group(2)));
    Optional<PartialDate> until =
        Optional.ofNullable(period.group(3))
            .flatMap(year -> date(year, Optional.ofNullable(period.group(4))));
    boolean inOrder = from.isPresent() && until.filter(u -> u.compareTo(from.get()) < 0).isEmpty();
    boolean whole = period.group(3) == null || until.isPresent();
    return inOrder && whole
        ? Optional.of(new CvLine(at, period.end(), from.get(), until))
        : Optional.empty();
  }

  /** 2016.01绵阳市政协党组书记: a beginning alone. */
  private static Optional<CvLine> begun(String text, int at) {
    Matcher month = MONTH.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
    return month.lookingAt()
        ? date(month.group(1), Optional.of(month.group(2)))
            .map(from -> new CvLine(at, month.end(2), from, Optional.empty()))
        : Optional.empty();
  }

  /**
   * The period of the line that {@code at} stands in, in a text whose lines a program joined; empty
   * if none stands near before it.
   */
  static Optional<CvLine> before(String text, int floor, int at) {
    int lowest = Math.max(floor, at - FARTHEST - LONGEST);
    Optional<CvLine> last = Optional.empty();
    int i = lowest;
    while (i < at) {
      boolean first = i == 0 || !Character.isDigit(text.charAt(i - 1));
      Optional<CvLine> here =
          first && Character.isDigit(text.charAt(i)) ? at(text, i) : Optional.empty();
      if (here.isPresent() && here.get().end() <= at) {
        last = here;
        i = here.get().end();
      } else {
        last = text.charAt(i) == '。' ? Optional.empty() : last;
        i++;
      }
    }
    return last.filter(line -> at - line.end() <= FARTHEST);
  }

  private static Optional<PartialDate> date(String year, Optional<String> month) {
    int y = Integer.parseInt(year);
    int m = month.map(Integer::parseInt).orElse(0);
    return PartialDate.exists(y, m, 0) ? Optional.of(new PartialDate(y, m, 0)) : Optional.empty();
  }
}
