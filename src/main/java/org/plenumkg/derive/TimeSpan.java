package org.plenumkg.derive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The days that a date with its printed precision may mean: 2024-08 is some day from 1 to 31
 * August. Two dates are in order only if every day of one lies before every day of the other.
 *
 * @param node the date as printed
 * @param first earliest day
 * @param last latest day
 */
record TimeSpan(Node node, LocalDate first, LocalDate last) {

  private static final Comparator<TimeSpan> SOONEST =
      Comparator.comparing(TimeSpan::last)
          .thenComparing(TimeSpan::first, Comparator.reverseOrder())
          .thenComparing(TimeSpan::node, Order.NODES);
  private static final Comparator<TimeSpan> LATEST =
      Comparator.comparing(TimeSpan::first, Comparator.reverseOrder())
          .thenComparing(TimeSpan::last)
          .thenComparing(TimeSpan::node, Order.NODES);

  /** Of a date whose year is known. */
  static Optional<TimeSpan> of(Node date) {
    String text = date.getLiteralLexicalForm();
    String type = date.getLiteralDatatypeURI();
    if (text.startsWith("-")) {
      return Optional.empty();
    }
    if (type.endsWith("#date")) {
      LocalDate day = LocalDate.parse(text.substring(0, 10));
      return Optional.of(new TimeSpan(date, day, day));
    }
    if (type.endsWith("#gYearMonth")) {
      YearMonth month = YearMonth.parse(text.substring(0, 7));
      return Optional.of(new TimeSpan(date, month.atDay(1), month.atEndOfMonth()));
    }
    if (type.endsWith("#gYear")) {
      Year year = Year.parse(text.substring(0, 4));
      return Optional.of(new TimeSpan(date, year.atDay(1), year.atMonth(12).atEndOfMonth()));
    }
    return Optional.empty();
  }

  /** Whether it certainly lies before the other. */
  boolean before(TimeSpan other) {
    return last.isBefore(other.first);
  }

  /** Whether both may be one day. */
  boolean mayBe(TimeSpan other) {
    return !before(other) && !other.before(this);
  }

  /** Of dates of one thing seen again and again, the one by which it was certainly seen first. */
  static Optional<TimeSpan> soonest(Collection<TimeSpan> dates) {
    return dates.stream().min(SOONEST);
  }

  /** Of dates of one thing seen again and again, the one on which it was certainly seen last. */
  static Optional<TimeSpan> latest(Collection<TimeSpan> dates) {
    return dates.stream().min(LATEST);
  }
}
