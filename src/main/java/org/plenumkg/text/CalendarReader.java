package org.plenumkg.text;

import java.util.Optional;
import java.util.regex.Matcher;
import org.plenumkg.text.When.Point;
import org.plenumkg.text.When.Range;
import org.plenumkg.text.When.Year;

/** Reads what a match of {@link DatePatterns} says; nothing where its numbers are no date. */
final class CalendarReader {

  private CalendarReader() {}

  static Optional<DateExpression> read(Matcher match) {
    Optional<When> first = side(match, 1);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int end = match.end("first");
    if (!(first.get() instanceof Point from)) {
      return expression(match, end, first.get());
    }
    if (match.group("open") != null) {
      return from.year().isPrinted()
          ? expression(match, match.end(), new Range(from, Optional.empty()))
          : expression(match, end, from);
    }
    Optional<Point> last =
        side(match, 2).flatMap(CalendarReader::asPoint).filter(to -> follows(from, to));
    return last.isPresent()
        ? expression(match, match.end(), new Range(from, last))
        : expression(match, end, from);
  }

  static Optional<DateExpression> part(Matcher match) {
    Year year = year(match, "");
    if (match.group("half") != null) {
      PartOfYear half = match.group("half").equals("上") ? PartOfYear.H1 : PartOfYear.H2;
      return expression(match, match.end(), new When.Part(year, half));
    }
    int quarter = number(match, "quarter");
    if (quarter > 0 && match.group("fromQuarter") == null) {
      return expression(match, match.end(), new When.Part(year, PartOfYear.quarter(quarter)));
    }
    int months =
        Math.max(number(match, "months"), 3 * Math.max(quarter, number(match, "quarters")));
    int first = Math.max(1, 3 * number(match, "fromQuarter") - 2);
    // 3个月 before something is as good as months of the year: 前3个月 alone is neither.
    if (first >= months || (year.equals(Year.UNSAID) && match.group("months") != null)) {
      return Optional.empty();
    }
    Point last = new Point(Year.UNSAID, months, 0);
    return expression(match, match.end(), new Range(new Point(year, first, 0), Optional.of(last)));
  }

  static Optional<DateExpression> numeric(Matcher match) {
    return point(year(match, ""), number(match, "month"), number(match, "day"))
        .flatMap(point -> expression(match, match.end(), point));
  }

  static Optional<DateExpression> career(Matcher match) {
    Point first = new Point(year(match, ""), number(match, "month"), 0);
    if (match.group("open") != null) {
      return expression(match, match.end(), new Range(first, Optional.empty()));
    }
    if (match.group("lastYear") == null) {
      return expression(match, match.end(), first);
    }
    Point last = new Point(Year.printed(number(match, "lastYear")), number(match, "lastMonth"), 0);
    return expression(match, match.end(), new Range(first, Optional.of(last)));
  }

  static Optional<DateExpression> dayWord(Matcher match) {
    When word =
        switch (match.group().charAt(0)) {
          case '昨' -> When.DayWord.YESTERDAY;
          case '前' -> When.DayWord.BEFORE_YESTERDAY;
          case '今' -> When.DayWord.TODAY;
          case '当' -> When.DayWord.SAME_DAY;
          default -> When.DayWord.RECENTLY;
        };
    return expression(match, match.end(), word);
  }

  static Optional<DateExpression> issue(Matcher match) {
    String edge = match.group("edge");
    if (edge != null) {
      boolean start = edge.equals("初");
      return expression(match, match.end(), start ? When.EdgeOfYear.START : When.EdgeOfYear.END);
    }
    String month = Optional.ofNullable(match.group("month")).orElse(match.group("bare"));
    int distance = "上本下".indexOf(month) - 1;
    return expression(match, match.end(), new When.IssueMonth(distance, number(match, "day")));
  }

  /** One side of a range, or all there is: a point, or itself a range (1~6月). */
  private static Optional<When> side(Matcher match, int n) {
    Year year = year(match, Integer.toString(n));
    int month = number(match, "month" + n);
    int day = number(match, "day" + n);
    boolean numberOfHouse = month == 0 && "号".equals(match.group("sign" + n));
    boolean yearAndDay = month == 0 && day > 0 && !year.equals(Year.UNSAID);
    boolean inWords =
        year.equals(Year.UNSAID)
            && n == 1
            && (day == 0 ? isChinese(match, "month1") : month == 0 && isChinese(match, "day1"));
    boolean thatYearAlone = year.kind() == Year.Kind.FROM_BEFORE && month == 0;
    if (numberOfHouse || yearAndDay || inWords || thatYearAlone) {
      return Optional.empty();
    }
    Optional<Point> last = point(year, month, day);
    int fromYear = number(match, "fromYear" + n);
    int fromMonth = number(match, "fromMonth" + n);
    int fromDay = number(match, "fromDay" + n);
    if (fromYear + fromMonth + fromDay == 0) {
      return last.map(point -> point);
    }
    return last.map(
        to ->
            new Range(
                new Point(
                    fromYear > 0 ? Year.printed(fromYear) : year,
                    fromMonth > 0 ? fromMonth : fromYear > 0 ? 0 : month,
                    fromDay > 0 ? fromDay : 0),
                Optional.of(to)));
  }

  private static Optional<Point> point(Year year, int month, int day) {
    int known = year.isPrinted() ? year.value() : 0;
    boolean said = month > 0 || day > 0 || !year.equals(Year.UNSAID);
    return said && PartialDate.exists(known, month == 0 ? 1 : month, day)
        ? Optional.of(new Point(year, month, day))
        : Optional.empty();
  }

  private static Optional<Point> asPoint(When when) {
    return when instanceof Point point ? Optional.of(point) : Optional.empty();
  }

  /** Whether a range can end so: as precise as it begins, and later where that can be seen. */
  private static boolean follows(Point from, Point to) {
    if ((from.day() > 0) != (to.day() > 0) || (from.month() > 0 && to.month() + to.day() == 0)) {
      return false;
    }
    if (!to.year().equals(Year.UNSAID)) {
      return true;
    }
    int month = to.month() > 0 ? to.month() : from.month();
    if (from.month() >= 10 && to.month() > 0 && to.month() <= 3) {
      return true;
    }
    return from.month() == 0
        ? to.month() == 0 && to.day() > from.day()
        : month > from.month() || (month == from.month() && to.day() > from.day());
  }

  private static Year year(Matcher match, String n) {
    if (match.group("year" + n) != null) {
      return Year.printed(number(match, "year" + n));
    }
    String word = match.group("word" + n);
    return word == null ? Year.UNSAID : DatePatterns.yearWord(word);
  }

  private static boolean isChinese(Matcher match, String group) {
    return match.group(group) != null && Characters.isHan(match.group(group).charAt(0));
  }

  private static int number(Matcher match, String group) {
    return Optional.ofNullable(match.group(group))
        .flatMap(ChineseNumerals::parse)
        .map(value -> value.intValueExact())
        .orElse(0);
  }

  private static Optional<DateExpression> expression(Matcher match, int end, When when) {
    return Optional.of(new DateExpression(new Span(match.start(), end), when));
  }
}
