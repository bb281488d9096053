package org.plenumkg.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenumkg.text.When.DayWord;
import org.plenumkg.text.When.EdgeOfYear;
import org.plenumkg.text.When.IssueMonth;

/**
 * The day from which 昨日, 上月15日 and 年底 are seen: the dateline's, or that of publication. Where it is
 * not known in full these words say nothing.
 */
final class DayOfIssue {

  /** Through this month 年底 may as well be the end of the year that has just passed. */
  private static final int YEAR_STILL_NEW = 2;

  private final Supplier<Optional<Dated>> issued;

  DayOfIssue(Supplier<Optional<Dated>> issued) {
    this.issued = issued;
  }

  /** 今天, 昨日, 前天; nothing for 近日 and 当日. */
  Optional<Dated> day(DayWord word) {
    int back =
        switch (word) {
          case TODAY -> 0;
          case YESTERDAY -> 1;
          case BEFORE_YESTERDAY -> 2;
          case SAME_DAY, RECENTLY -> -1;
        };
    return back < 0
        ? Optional.empty()
        : known().map(today -> inferred(today, of(day(today).minusDays(back))));
  }

  /** 上月15日; nothing where that month has no such day. */
  Optional<Dated> month(IssueMonth month) {
    return known()
        .flatMap(
            today -> {
              LocalDate then = day(today).plusMonths(month.distance());
              return PartialDate.exists(then.getYear(), then.getMonthValue(), month.day())
                  ? Optional.of(
                      inferred(
                          today,
                          new PartialDate(then.getYear(), then.getMonthValue(), month.day())))
                  : Optional.empty();
            });
  }

  /** The year of 年初 or 年底; nothing for 年底 when a year has just begun. */
  Optional<Dated> year(EdgeOfYear edge) {
    return known()
        .filter(today -> edge == EdgeOfYear.START || today.date().month() > YEAR_STILL_NEW)
        .map(today -> inferred(today, PartialDate.ofYear(today.date().year())));
  }

  /** A date that follows from another. */
  static Dated inferred(Dated from, PartialDate date) {
    boolean supplied = from.basis() == DateBasis.SUPPLIED;
    return new Dated(date, supplied ? DateBasis.SUPPLIED : DateBasis.INFERRED_FROM_PAGE);
  }

  private Optional<Dated> known() {
    return issued.get().filter(d -> d.date().hasDay() && d.date().hasYear());
  }

  private static LocalDate day(Dated dated) {
    PartialDate date = dated.date();
    return LocalDate.of(date.year(), date.month(), date.day());
  }

  private static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }
}
