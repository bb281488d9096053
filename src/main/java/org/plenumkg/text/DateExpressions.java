package org.plenumkg.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date expressions of a repaired text: 8月16日上午, 2024年上半年, 昨日.
 *
 * <p>Numbers in names and quantities are no dates (18所, 12号线, “7·21”事故), nor are spans of time
 * (15日内, 3个月), what recurs (每月5日) and lunar days (农历八月十五日).
 */
public final class DateExpressions {

  private static final List<Rule> RULES =
      List.of(
          new Rule(DatePatterns.CALENDAR, CalendarReader::read),
          new Rule(DatePatterns.PART, CalendarReader::part),
          new Rule(DatePatterns.NUMERIC, CalendarReader::numeric),
          new Rule(DatePatterns.CAREER, CalendarReader::career),
          new Rule(DatePatterns.DAY_WORD, CalendarReader::dayWord));

  private DateExpressions() {}

  /** What a pattern finds, and how it is read; nothing where its numbers are no date. */
  private record Rule(Pattern pattern, Function<Matcher, Optional<DateExpression>> reader) {}

  /**
   * The date expressions in the order of the text; where two overlap the first, then the longer.
   */
  public static List<DateExpression> find(CharSequence text) {
    List<DateExpression> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      int from = 0;
      while (from <= text.length() && matcher.find(from)) {
        Optional<DateExpression> read = rule.reader().apply(matcher);
        read.filter(e -> isDate(e, text)).ifPresent(found::add);
        // What looked like the end of a range (5号至8月3日) is read again by itself.
        from = read.map(e -> e.span().end()).orElse(matcher.start() + 1);
      }
    }
    found.sort(Comparator.comparing(DateExpression::span));
    List<DateExpression> apart = new ArrayList<>();
    int end = 0;
    for (DateExpression expression : found) {
      if (expression.span().start() >= end) {
        apart.add(expression);
        end = expression.span().end();
      }
    }
    return List.copyOf(apart);
  }

  private static boolean isDate(DateExpression expression, CharSequence text) {
    Span span = expression.span();
    String before = text.subSequence(Math.max(0, span.start() - 4), span.start()).toString();
    String after = text.subSequence(span.end(), Math.min(text.length(), span.end() + 4)).toString();
    return !NotDates.isNone(before, expression.when(), after);
  }
}
