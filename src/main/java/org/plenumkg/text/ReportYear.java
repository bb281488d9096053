package org.plenumkg.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenumkg.text.YearFinder.Found;

/** The year of an article's report, to which what it prints without a year belongs. */
record ReportYear(Optional<Dated> report) {

  /**
   * Days from the report within which an undated day is taken to be, across the turn of the year.
   */
  private static final int NEAR = 60;

  boolean isKnown() {
    return report.filter(d -> d.date().hasYear()).isPresent();
  }

  /** 去年 is the report's year plus -1. */
  Optional<Found> plus(int distance) {
    return report
        .filter(d -> d.date().hasYear())
        .map(d -> new Found(d.date().year() + distance, basis(d)));
  }

  /**
   * The year of an undated day or month: the report's, except near the turn of the year, where
   * 12月28日 in a report of January 3rd is of the year before, and 10月 of neither for certain.
   */
  Optional<Found> near(int month, int day) {
    Optional<Dated> known = report.filter(d -> d.date().hasYear());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    PartialDate date = known.get().date();
    if (date.month() == 0) {
      return plus(0);
    }
    Optional<Integer> neighbour =
        date.hasDay() && day > 0
            ? IntStream.of(date.year(), date.year() - 1, date.year() + 1)
                .filter(year -> isNear(date, year, month, day))
                .boxed()
                .findFirst()
            : Optional.empty();
    boolean unsure =
        (date.month() <= 3 && month >= 7) || (date.month() >= 11 && month == 1 && day > 0);
    return neighbour
        .map(year -> new Found(year, basis(known.get())))
        .or(() -> unsure ? Optional.empty() : plus(0));
  }

  private static boolean isNear(PartialDate report, int year, int month, int day) {
    LocalDate from = LocalDate.of(report.year(), report.month(), report.day());
    return PartialDate.exists(year, month, day)
        && Math.abs(ChronoUnit.DAYS.between(from, LocalDate.of(year, month, day))) <= NEAR;
  }

  private static DateBasis basis(Dated report) {
    return report.basis() == DateBasis.SUPPLIED ? DateBasis.SUPPLIED : DateBasis.INFERRED_FROM_PAGE;
  }
}
