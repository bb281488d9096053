package org.plenumkg.text;

import java.util.Optional;

/** What a date expression says by itself, before the text around it fills in what it leaves out. */
public sealed interface When {

  /** The point that it is or begins with: the first of a range. */
  default Optional<Point> point() {
    if (this instanceof Range range) {
      return Optional.of(range.first());
    }
    return this instanceof Point point ? Optional.of(point) : Optional.empty();
  }

  /** The year that stands there in figures, of a range the first; 0 where none does. */
  default int printedYear() {
    Year year =
        this instanceof Part part ? part.year() : point().map(Point::year).orElse(Year.UNSAID);
    return year.isPrinted() ? year.value() : 0;
  }

  /**
   * A year, month or day: 2024年8月16日, 今年1月, 18日.
   *
   * @param month 1 to 12, or 0 when not said
   * @param day 1 to 31, or 0 when not said
   */
  record Point(Year year, int month, int day) implements When {}

  /**
   * From one point to another, both included: 3月28日至4月26日, 1~6月.
   *
   * @param last not there where it goes on: 2015年5月至今; what it leaves out (至26日) is as in {@code
   *     first}
   */
  record Range(Point first, Optional<Point> last) implements When {}

  /** A half or a quarter: 2024年上半年, 二季度. */
  record Part(Year year, PartOfYear part) implements When {}

  /**
   * A month seen from the day of issue, or a day in it: 上月15日, 本月, 下月初.
   *
   * @param distance in months: 上月 is -1, 本月 is 0, 下月 is 1
   * @param day 1 to 31, or 0 when not said
   */
  record IssueMonth(int distance, int day) implements When {}

  /** An end of the year of issue; it tells no more than the year. */
  enum EdgeOfYear implements When {
    /** 年初. */
    START,
    /** 年底, 年末. */
    END
  }

  /** A word that points to a day. */
  enum DayWord implements When {
    /** 今日, 今天. */
    TODAY,
    /** 昨日, 昨天. */
    YESTERDAY,
    /** 前天, 前日: two days ago. */
    BEFORE_YESTERDAY,
    /** 当日, 当天: the day named before. */
    SAME_DAY,
    /** 近日, 日前: no certain day. */
    RECENTLY
  }

  /**
   * How the year is said.
   *
   * @param value the year itself when printed, else the distance in years
   */
  record Year(Kind kind, int value) {

    /** Nothing is said about the year: 8月16日. */
    public static final Year UNSAID = new Year(Kind.UNSAID, 0);

    /** The year in figures. */
    public static Year printed(int year) {
      return new Year(Kind.PRINTED, year);
    }

    /** Whether the year stands there in figures. */
    public boolean isPrinted() {
      return kind == Kind.PRINTED;
    }

    /** How a year is said. */
    public enum Kind {
      /** In figures: 2024年, 二〇二四年. */
      PRINTED,
      /** Seen from the time of the report: 去年 is -1, 今年 is 0, 明年 is 1. */
      FROM_REPORT,
      /** Seen from the year named before: 同年 is 0, 次年 is 1. */
      FROM_BEFORE,
      /** Not at all. */
      UNSAID
    }
  }
}
