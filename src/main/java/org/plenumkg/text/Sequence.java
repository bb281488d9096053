package org.plenumkg.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenumkg.text.When.Point;

/** The date expressions of a text in their order: for each, what was printed before it. */
final class Sequence {

  /** 2019年3月印发的…, “…2019年3月”: the year describes something else. */
  private static final Pattern ASIDE_AFTER = Pattern.compile("[的》”以]");

  /** 较2019年3月, 自2019年3月: another time than that of the story. */
  private static final Pattern ASIDE_BEFORE = Pattern.compile("(?:[比较与同自从到至]|截至)$");

  /** Characters from a printed year to a month that goes on with it. */
  private static final int MONTH_REACH = 60;

  /** Characters from a printed year to its half or quarter. */
  private static final int PART_REACH = 6;

  private final Layout layout;
  private final Map<DateExpression, Before> before = new HashMap<>();

  Sequence(Layout layout, List<DateExpression> expressions) {
    this.layout = layout;
    Before last = Before.NOTHING;
    for (DateExpression expression : expressions) {
      before.put(expression, last);
      last = last.then(expression);
    }
  }

  /** The last expressions of each kind before a place. */
  private record Before(
      Optional<DateExpression> year, Optional<DateExpression> month, Optional<DateExpression> day) {
    static final Before NOTHING = new Before(Optional.empty(), Optional.empty(), Optional.empty());

    Before then(DateExpression e) {
      return new Before(
          Sequence.printedYear(e) > 0 ? Optional.of(e) : year,
          Sequence.month(e) > 0 || e.when() instanceof When.IssueMonth ? Optional.of(e) : month,
          e.hasDay() && !(e.when() instanceof When.DayWord) ? Optional.of(e) : day);
    }
  }

  /** The expression with a month before {@code at}, in the same paragraph. */
  Optional<DateExpression> monthBefore(DateExpression at) {
    return before(at).month().filter(e -> sameParagraph(e, at));
  }

  /** The expression with a day before {@code at}, in the same paragraph. */
  Optional<DateExpression> dayBefore(DateExpression at) {
    return before(at).day().filter(e -> sameParagraph(e, at));
  }

  /** The year printed last before {@code at}, in the same paragraph. */
  Optional<Integer> yearBefore(DateExpression at) {
    return before(at).year().filter(e -> sameParagraph(e, at)).map(Sequence::printedYear);
  }

  /**
   * The year that a sentence goes on with: 2019年3月开工，8月建成. A month must not lie before the one that
   * was printed with the year; half-years and quarters ({@code month} 0) take the year just before
   * them: 2019年，上半年….
   */
  Optional<Integer> yearInSentence(DateExpression at, int month) {
    return before(at)
        .year()
        .filter(e -> goesOn(e, at, month == 0 ? PART_REACH : MONTH_REACH))
        .filter(e -> month == 0 || (month(e) > 0 && month(e) <= month))
        .map(Sequence::printedYear);
  }

  /** Whether one story runs from {@code e} to {@code at}: not 较2019年3月增长, 2019年3月印发的. */
  private boolean goesOn(DateExpression e, DateExpression at, int reach) {
    int distance = at.span().start() - e.span().end();
    String before = layout.sentenceBefore(at.span().start());
    return distance <= reach
        && distance <= before.length()
        && !ASIDE_AFTER.matcher(before.substring(before.length() - distance)).find()
        && !ASIDE_BEFORE.matcher(layout.clauseBefore(e.span().start())).find();
  }

  /** Whether the paragraph was telling of a month of another year: 2019年3月开工。8月…. */
  boolean otherYearInParagraph(DateExpression at, int year) {
    return before(at)
        .year()
        .filter(e -> sameParagraph(e, at) && month(e) > 0 && printedYear(e) != year)
        .isPresent();
  }

  private Before before(DateExpression at) {
    return before.getOrDefault(at, Before.NOTHING);
  }

  private boolean sameParagraph(DateExpression e, DateExpression at) {
    return layout.paragraph(e.span().start()).contains(at.span());
  }

  private static int printedYear(DateExpression e) {
    return e.when().printedYear();
  }

  private static int month(DateExpression e) {
    return e.when().point().map(Point::month).orElse(0);
  }
}
