package org.plenumkg.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
          new Rule(DateStarts::calendar, DatePatterns.CALENDAR, CalendarReader::read),
          new Rule(DateStarts::part, DatePatterns.PART, CalendarReader::part),
          new Rule(DateStarts::numeric, DatePatterns.NUMERIC, CalendarReader::numeric),
          new Rule(DateStarts::numeric, DatePatterns.CAREER, CalendarReader::career),
          new Rule(DateStarts::dayWord, DatePatterns.DAY_WORD, CalendarReader::dayWord),
          new Rule(DateStarts::issue, DatePatterns.ISSUE, CalendarReader::issue));

  private DateExpressions() {}

  /** Whether a pattern can match at a place. */
  private interface Start {
    boolean at(CharSequence text, int at);
  }

  /**
   * Where a pattern may match, what it finds, and how that is read; nothing where its numbers are
   * no date.
   */
  private record Rule(
      Start start, Pattern pattern, Function<Matcher, Optional<DateExpression>> reader) {}

  /**
   * The date expressions in the order of the text; where two overlap the first, then the longer.
   */
  public static List<DateExpression> find(CharSequence text) {
    List<DateExpression> found = new ArrayList<>();
    int[] from = new int[RULES.size()];
    for (int at = 0; at < text.length(); at++) {
      if (!DateStarts.any(text.charAt(at))) {
        continue;
      }
      for (int i = 0; i < from.length; i++) {
        Rule rule = RULES.get(i);
        if (at >= from[i] && rule.start().at(text, at)) {
          // What looked like the end of a range (5号至8月3日) is read again by itself.
          from[i] = read(rule, text, at, found).orElse(at + 1);
        }
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

  /** Where the expression ends that a rule finds at {@code at}; it is added if it is a date. */
  private static OptionalInt read(
      Rule rule, CharSequence text, int at, List<DateExpression> found) {
    Matcher matcher =
        rule.pattern()
            .matcher(text)
            .region(at, text.length())
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    Optional<DateExpression> read =
        matcher.lookingAt() ? rule.reader().apply(matcher) : Optional.empty();
    read.filter(e -> isDate(e, text)).ifPresent(found::add);
    return read.map(e -> OptionalInt.of(e.span().end())).orElse(OptionalInt.empty());
  }

  private static boolean isDate(DateExpression expression, CharSequence text) {
    Span span = expression.span();
    String before = text.subSequence(Math.max(0, span.start() - 4), span.start()).toString();
    String after = text.subSequence(span.end(), Math.min(text.length(), span.end() + 4)).toString();
    return !NotDates.isNone(before, expression.when(), after);
  }
}
