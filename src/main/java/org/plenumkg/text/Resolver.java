package org.plenumkg.text;

import java.time.LocalDate;
import java.util.Optional;
import org.plenumkg.text.When.DayWord;
import org.plenumkg.text.When.Part;
import org.plenumkg.text.When.Point;
import org.plenumkg.text.When.Range;
import org.plenumkg.text.When.Year;

/**
 * Fills in what an expression leaves out: the year of 8月16日 and 去年, the month of 18日, the day of
 * 昨日.
 */
final class Resolver {

  /** How far a bare day may lie from the day that gives its month: 28日 after 3月2日 is of neither. */
  private static final int MONTH_REACH = 20;

  private final Sequence sequence;
  private final YearFinder years;
  private final YearResolver yearOf;
  private final DayOfIssue issue;
  private final Optional<Dated> report;

  Resolver(
      Sequence sequence,
      YearFinder years,
      Optional<DateExpression> dateline,
      Optional<Dated> report) {
    this.sequence = sequence;
    this.years = years;
    this.yearOf = new YearResolver(sequence, years, report);
    this.issue =
        new DayOfIssue(
            () -> dateline.flatMap(e -> resolve(e).map(DatedPeriod::first)).or(years::published));
    this.report = report;
  }

  Optional<DatedPeriod> resolve(DateExpression expression) {
    if (expression.when() instanceof Part part) {
      return part(expression, part);
    }
    if (expression.when() instanceof Range range) {
      return range(expression, range);
    }
    Optional<Dated> date =
        expression.when() instanceof Point point ? point(expression, point) : word(expression);
    return date.map(d -> new DatedPeriod(new Period.Of(d.date()), d.basis()));
  }

  private Optional<Dated> point(DateExpression at, Point point) {
    if (point.month() == 0 && point.day() > 0) {
      return bareDay(at, point);
    }
    return date(yearOf.yearOf(at, point), point.month(), point.day());
  }

  /** 18日 takes the month of the day before it in its paragraph, else of the report. */
  private Optional<Dated> bareDay(DateExpression at, Point point) {
    Optional<Dated> anchor = before(sequence.monthBefore(at));
    if (anchor.isEmpty()) {
      return lastPublishedDay(point.day());
    }
    PartialDate known = anchor.get().date();
    boolean near = !known.hasDay() || Math.abs(known.day() - point.day()) <= MONTH_REACH;
    if (known.month() == 0 || !near || !exists(known.year(), known.month(), point.day())) {
      return Optional.empty();
    }
    PartialDate day = new PartialDate(known.year(), known.month(), point.day());
    return Optional.of(DayOfIssue.inferred(anchor.get(), day));
  }

  /**
   * The time that an expression before tells, were it none; the report's where there is no such.
   */
  private Optional<Dated> before(Optional<DateExpression> expression) {
    return expression.isPresent()
        ? expression.flatMap(this::resolve).map(DatedPeriod::first)
        : report;
  }

  /** 18日 with no month anywhere: the last 18th before the day that the page came out. */
  private Optional<Dated> lastPublishedDay(int day) {
    return years
        .published()
        .filter(p -> p.date().hasDay())
        .flatMap(p -> lastDay(p.date(), day).map(d -> DayOfIssue.inferred(p, d)));
  }

  private static Optional<PartialDate> lastDay(PartialDate published, int day) {
    LocalDate month = published.day() >= day ? date(published) : date(published).minusMonths(1);
    return date(month.getYear(), month.getMonthValue(), day);
  }

  private Optional<DatedPeriod> range(DateExpression at, Range range) {
    Point from = range.first();
    boolean months = from.day() == 0 && from.month() > 0;
    // 1—11月 in January is of the year before: its end decides, not its beginning.
    int decides =
        months ? range.last().map(Point::month).filter(m -> m > 0).orElse(from.month()) : 0;
    Optional<Dated> first =
        point(at, months ? new Point(from.year(), decides, 0) : from)
            .map(
                d ->
                    months
                        ? new Dated(new PartialDate(d.date().year(), from.month(), 0), d.basis())
                        : d);
    return first.flatMap(
        d -> {
          if (range.last().isEmpty()) {
            return Optional.of(
                new DatedPeriod(new Period.Range(d.date(), Optional.empty()), d.basis()));
          }
          return last(at, d, range.last().get())
              .map(l -> new DatedPeriod(new Period.Range(d.date(), Optional.of(l)), d.basis()));
        });
  }

  private Optional<PartialDate> last(DateExpression at, Dated first, Point to) {
    PartialDate from = first.date();
    int month = to.month() > 0 ? to.month() : to.day() > 0 ? from.month() : 0;
    boolean nextYear = from.hasYear() && month > 0 && month < from.month();
    if (to.year().equals(Year.UNSAID)) {
      return date(from.year() + (nextYear ? 1 : 0), month, to.day());
    }
    return point(at, new Point(to.year(), month, to.day())).map(Dated::date);
  }

  private Optional<DatedPeriod> part(DateExpression at, Part part) {
    return Optional.of(
        yearOf
            .yearOf(at, part)
            .map(y -> new DatedPeriod(new Period.Part(y.year(), part.part()), y.basis()))
            .orElseGet(() -> new DatedPeriod(new Period.Part(0, part.part()), DateBasis.PRINTED)));
  }

  /** 当日 is the day named before it; 昨日, 上月 and 年底 are seen from the day of issue. */
  private Optional<Dated> word(DateExpression at) {
    if (at.when() instanceof When.IssueMonth month) {
      return issue.month(month);
    }
    if (at.when() instanceof When.EdgeOfYear edge) {
      return issue.year(edge);
    }
    return at.when() == DayWord.SAME_DAY
        ? before(sequence.dayBefore(at))
            .filter(d -> d.date().hasDay())
            .map(d -> DayOfIssue.inferred(d, d.date()))
        : issue.day((DayWord) at.when());
  }

  private static Optional<Dated> date(Optional<YearFinder.Found> year, int month, int day) {
    DateBasis basis = year.map(YearFinder.Found::basis).orElse(DateBasis.PRINTED);
    return date(year.map(YearFinder.Found::year).orElse(0), month, day)
        .map(date -> new Dated(date, basis));
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    return exists(year, month, day)
        ? Optional.of(new PartialDate(year, month, day))
        : Optional.empty();
  }

  private static boolean exists(int year, int month, int day) {
    return year >= 0
        && year <= 9999
        && (month > 0 || (year > 0 && day == 0))
        && PartialDate.exists(year, month, day);
  }

  private static LocalDate date(PartialDate date) {
    return LocalDate.of(date.year(), date.month(), date.day());
  }
}
