package org.plenumkg.text;

import java.util.Locale;
import java.util.Optional;

/** The interval that a date expression denotes: a calendar date, a part of a year, a range. */
public sealed interface Period {

  /** Lexical form: 2024, 2024-H1, --Q1, 2020-01/2020-06, 2015-05/.. where it goes on. */
  String lexical();

  /** Where it begins, as precise as it is known. */
  PartialDate first();

  /** A day, month or year. */
  record Of(PartialDate date) implements Period {
    @Override
    public String lexical() {
      return date.lexical();
    }

    @Override
    public PartialDate first() {
      return date;
    }
  }

  /**
   * A half or a quarter.
   *
   * @param year 1 to 9999, or 0 when not known
   */
  record Part(int year, PartOfYear part) implements Period {
    @Override
    public String lexical() {
      return (year == 0 ? "-" : String.format(Locale.ROOT, "%04d", year)) + "-" + part;
    }

    @Override
    public PartialDate first() {
      return new PartialDate(year, part.firstMonth(), 0);
    }
  }

  /**
   * From one date to another, both included.
   *
   * @param last not there where it goes on
   */
  record Range(PartialDate first, Optional<PartialDate> last) implements Period {
    @Override
    public String lexical() {
      return first.lexical() + "/" + last.map(PartialDate::lexical).orElse("..");
    }
  }
}
