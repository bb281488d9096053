package org.plenumkg.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells the year of a day or month printed without one: from when it was published, else from the
 * article's own clues, else from those of its page; from none of them where they disagree.
 */
final class YearFinder {

  /** How long before an event a page may announce it, in days. */
  private static final int ANNOUNCED = 31;

  private final Optional<Dated> published;
  private final List<YearClue> own;
  private final Supplier<List<YearClue>> page;

  /** The clues of the page are asked for only where nothing nearer tells. */
  YearFinder(Optional<Dated> published, List<YearClue> own, Supplier<List<YearClue>> page) {
    this.published = published.filter(d -> d.date().hasYear());
    this.own = own;
    this.page = page;
  }

  /** A year and why it is thought to be. */
  record Found(int year, DateBasis basis) {}

  /** When the page came out, if the year is known. */
  Optional<Dated> published() {
    return published;
  }

  private static DateBasis basis(Dated published) {
    return published.basis() == DateBasis.SUPPLIED
        ? DateBasis.SUPPLIED
        : DateBasis.INFERRED_FROM_PAGE;
  }

  /**
   * The year of a day.
   *
   * @param day 1 to 31, or 0 for the month as a whole
   */
  Optional<Found> yearOf(int month, int day) {
    if (published.isPresent()) {
      return published.map(d -> new Found(lastBefore(d.date(), month, day), basis(d)));
    }
    List<Integer> years = years(own, month, day);
    if (years.isEmpty()) {
      years = years(page.get(), month, day);
    }
    return years.size() == 1
        ? Optional.of(new Found(years.get(0), DateBasis.INFERRED_FROM_PAGE))
        : Optional.empty();
  }

  private static List<Integer> years(List<YearClue> clues, int month, int day) {
    return Stream.of(clues)
        .flatMap(List::stream)
        .filter(clue -> clue.covers(month, day))
        .map(YearClue::year)
        .distinct()
        .toList();
  }

  /** The year of the last such day that a page of that date can report or announce. */
  private static int lastBefore(PartialDate published, int month, int day) {
    if (published.month() == 0) {
      return published.year();
    }
    YearMonth issue = YearMonth.of(published.year(), published.month());
    LocalDate latest =
        (published.hasDay() ? issue.atDay(published.day()) : issue.atEndOfMonth())
            .plusDays(ANNOUNCED);
    int year = latest.getYear();
    return month * 100 + Math.max(1, day) <= latest.getMonthValue() * 100 + latest.getDayOfMonth()
        ? year
        : year - 1;
  }
}
