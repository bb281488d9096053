package org.plenumkg.ingest;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.text.PartialDate;

/** The date in a column or meta element: 2024-08-16 09:30, 2024/8/16, 2024年8月, 20240816. */
final class SuppliedDate {

  /** 2024-08-16, 2024/8/16 0:00:00, 2024.8.16, 2024年8月16日 09:30, 2024年8月, 2024. */
  private static final Pattern PARTED =
      Pattern.compile(
          "([12]\\d{3})(?:\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2}))?)?\\s*[年月日号]?"
              + "(?:[T\\s]\\s*\\d.*|\\s*[（(]?(?:星期|周).*)?");

  /** 20240816, with or without a time: 20240816093000. */
  private static final Pattern JOINED =
      Pattern.compile("([12]\\d{3})(\\d\\d)(\\d\\d)(?:\\d{4,6})?");

  private SuppliedDate() {}

  /** The date, or nothing where the words are not one. */
  static Optional<PartialDate> parse(String words) {
    String stripped = words.strip();
    return instant(stripped)
        .or(() -> calendar(PARTED, stripped))
        .or(() -> calendar(JOINED, stripped));
  }

  /** A time with an offset is the day it was in China: 2024-08-15T23:30:00Z is 16 August. */
  private static Optional<PartialDate> instant(String words) {
    try {
      OffsetDateTime there = OffsetDateTime.parse(words);
      OffsetDateTime here = there.withOffsetSameInstant(ZoneOffset.ofHours(8));
      return Optional.of(
          new PartialDate(here.getYear(), here.getMonthValue(), here.getDayOfMonth()));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> calendar(Pattern form, String words) {
    Matcher parts = form.matcher(words);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
