package org.plenumkg.text;

import java.util.Optional;
import org.plenumkg.text.When.Part;
import org.plenumkg.text.When.Point;
import org.plenumkg.text.YearFinder.Found;

/** Tells the year that an expression means: printed, 去年, 同年, or not said at all. */
final class YearResolver {

  private final Sequence sequence;
  private final YearFinder years;
  private final ReportYear report;

  YearResolver(Sequence sequence, YearFinder years, Optional<Dated> report) {
    this.sequence = sequence;
    this.years = years;
    this.report = new ReportYear(report);
  }

  /** The year of a day, month or year that stands at {@code at}. */
  Optional<Found> yearOf(DateExpression at, Point point) {
    return switch (point.year().kind()) {
      case PRINTED -> printed(point.year());
      case FROM_REPORT -> fromReport(point);
      case FROM_BEFORE -> fromBefore(at, point.year());
      case UNSAID -> inSentence(at, point.month()).or(() -> aroundReport(at, point));
    };
  }

  /** The year of a half or quarter that stands at {@code at}. */
  Optional<Found> yearOf(DateExpression at, Part part) {
    return switch (part.year().kind()) {
      case PRINTED -> printed(part.year());
      case FROM_REPORT -> report.plus(part.year().value());
      case FROM_BEFORE -> fromBefore(at, part.year());
      case UNSAID -> inSentence(at, 0).or(() -> report.near(part.part().firstMonth(), 0));
    };
  }

  private static Optional<Found> printed(When.Year year) {
    return Optional.of(new Found(year.value(), DateBasis.PRINTED));
  }

  /** 去年 is seen from the report's year; 今年8月16日 can tell its year as 8月16日 does. */
  private Optional<Found> fromReport(Point point) {
    int distance = point.year().value();
    return distance == 0 && point.month() > 0 && !report.isKnown()
        ? years.yearOf(point.month(), point.day())
        : report.plus(distance);
  }

  private Optional<Found> fromBefore(DateExpression at, When.Year year) {
    return sequence.yearBefore(at).map(before -> inferred(before + year.value()));
  }

  private Optional<Found> inSentence(DateExpression at, int month) {
    return sequence.yearInSentence(at, month).map(YearResolver::inferred);
  }

  /** A paragraph that tells of another year leaves it open which of the two is meant. */
  private Optional<Found> aroundReport(DateExpression at, Point point) {
    return report.isKnown()
        ? report
            .near(point.month(), point.day())
            .filter(found -> !sequence.otherYearInParagraph(at, found.year()))
        : years.yearOf(point.month(), point.day());
  }

  private static Found inferred(int year) {
    return new Found(year, DateBasis.INFERRED_FROM_PAGE);
  }
}
