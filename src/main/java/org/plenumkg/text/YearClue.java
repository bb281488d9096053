package org.plenumkg.text;

/**
 * What a text gives away of the year it was written in: a day from {@code first} to {@code last}
 * without a year is of {@code year}. 总结2021年上半年工作 is a clue for days from June to October.
 *
 * @param first month and day, June 1st as 601
 * @param last month and day, included
 */
record YearClue(int year, int first, int last) {

  /** A clue for whole months; those before January and after December are left out. */
  static YearClue months(int year, int first, int last) {
    return new YearClue(year, Math.max(1, first) * 100 + 1, Math.min(12, last) * 100 + 31);
  }

  /** Whether it speaks of a day, or of a month where {@code day} is 0. */
  boolean covers(int month, int day) {
    return day == 0
        ? first <= month * 100 + 31 && month * 100 + 1 <= last && first / 100 < last / 100
        : first <= month * 100 + day && month * 100 + day <= last;
  }
}
