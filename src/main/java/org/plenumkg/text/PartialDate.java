package org.plenumkg.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A calendar date with the precision that was printed, never padded: 2024-08-16, 2024-08, 2024, or
 * --08-16 and --08 where no year is known.
 *
 * @param year 1 to 9999, or 0 when not known
 * @param month 1 to 12, or 0 when not known
 * @param day 1 to 31, or 0 when not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /**
   * Checks that such a date exists and has one of the five shapes.
   *
   * @throws IllegalArgumentException if it does not exist (2月30日), or only a day is known
   */
  public PartialDate {
    boolean shape = month > 0 || (year > 0 && day == 0);
    if (!shape || year < 0 || year > 9999 || month < 0 || day < 0 || !exists(year, month, day)) {
      throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
    }
  }

  /** Whether the calendar has such a date; a day without a year may be 29 February. */
  public static boolean exists(int year, int month, int day) {
    try {
      if (month != 0) {
        YearMonth.of(year == 0 ? 2000 : year, month);
      }
      if (day != 0) {
        LocalDate.of(year == 0 ? 2000 : year, month, day);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A whole year. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** Whether the year is known. */
  public boolean hasYear() {
    return year > 0;
  }

  /** Whether the day is known. */
  public boolean hasDay() {
    return day > 0;
  }

  /**
   * The same day or month in a known year; itself if that year has no such day or the year is known
   * already.
   */
  public PartialDate inYear(int knownYear) {
    return year == 0 && exists(knownYear, month, day)
        ? new PartialDate(knownYear, month, day)
        : this;
  }

  /** Lexical form of its XML Schema type. */
  public String lexical() {
    if (year == 0) {
      return day == 0
          ? String.format(Locale.ROOT, "--%02d", month)
          : String.format(Locale.ROOT, "--%02d-%02d", month, day);
    }
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    if (day == 0) {
      return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }

  /** Local name of its XML Schema type: date, gYearMonth, gYear, gMonthDay or gMonth. */
  public String schemaType() {
    if (year == 0) {
      return day == 0 ? "gMonth" : "gMonthDay";
    }
    if (month == 0) {
      return "gYear";
    }
    return day == 0 ? "gYearMonth" : "date";
  }

  /** By year, month and day, what is not known first. */
  @Override
  public int compareTo(PartialDate other) {
    int years = Integer.compare(year, other.year);
    int months = years != 0 ? years : Integer.compare(month, other.month);
    return months != 0 ? months : Integer.compare(day, other.day);
  }

  @Override
  public String toString() {
    return lexical();
  }
}
