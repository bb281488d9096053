package org.plenumkg.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the year of a report in what it tells of a whole year: 2024年，全市新增就业3万人 is told from January
 * to March of 2025, 2024年以来…预计全年… at the end of 2024.
 */
final class WholeYears {

  /** 2024年，全市…: what a year came to. */
  private static final Pattern CAME_TO = Pattern.compile("^，?(?:全[省市县区州盟旗]|我[省市县区州院])");

  /** 2025年，全市将…: what a year is to bring. */
  private static final Pattern TO_COME = Pattern.compile("[将要拟]|力争|计划|预[计期算]|目标|确保|以上|左右|安排");

  /** 2024年以来，…预计全年完成…: said in its last months. */
  private static final Pattern EXPECTED = Pattern.compile("^以来.*预计全年");

  /** 到2025年, 比2024年. */
  private static final Pattern OTHER = Pattern.compile("[到至比较]$");

  private final Layout layout;
  private final List<DateExpression> expressions;
  private OptionalInt lastBegun = OptionalInt.empty();

  WholeYears(Layout layout, List<DateExpression> expressions) {
    this.layout = layout;
    this.expressions = expressions;
  }

  /** The clue in a whole year printed with its number. */
  Optional<YearClue> clue(DateExpression expression, int year) {
    String after = layout.sentenceAfter(expression.span().end());
    if (after.startsWith("以来")) {
      return EXPECTED.matcher(after).find()
          ? Optional.of(YearClue.months(year, 10, 12))
          : Optional.empty();
    }
    boolean opens = layout.clauseBefore(expression.span().start()).isEmpty();
    boolean past = opens && CAME_TO.matcher(after).find() && hasFigure(after);
    return past && !TO_COME.matcher(after).find() && !isLookedBackOn(year)
        ? Optional.of(YearClue.months(year + 1, 1, 3))
        : Optional.empty();
  }

  /** Whether a later year is printed as one that has begun: 2025年以来 beside 2024年. */
  private boolean isLookedBackOn(int year) {
    if (lastBegun.isEmpty()) {
      lastBegun = OptionalInt.of(lastBegun());
    }
    return lastBegun.getAsInt() > year;
  }

  /** The last of the years that are printed as ones that have begun; 0 where none is. */
  private int lastBegun() {
    int last = 0;
    for (DateExpression expression : expressions) {
      int year = expression.when().printedYear();
      last = year > last && hasBegun(expression) ? year : last;
    }
    return last;
  }

  private boolean hasBegun(DateExpression year) {
    return !OTHER.matcher(layout.clauseBefore(year.span().start())).find()
        && !TO_COME.matcher(layout.sentenceAfter(year.span().end())).find();
  }

  private static boolean hasFigure(String text) {
    return IntStream.range(0, text.length()).anyMatch(i -> Characters.isDigit(text.charAt(i)));
  }
}
