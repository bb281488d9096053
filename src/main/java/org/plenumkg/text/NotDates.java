package org.plenumkg.text;

import java.util.regex.Pattern;

/** Words beside an expression by which it is no date: 内 in 15日内, 每月 in 每月5日. */
final class NotDates {

  /** 农历八月十五日, 每逢3月: lunar, or every year. */
  private static final Pattern NOT_AFTER = Pattern.compile("(?:农历|阴历|每逢|每到)的?$");

  /** 每年3月, 98年5月: of another year than the report's. */
  private static final Pattern NO_MONTH_AFTER = Pattern.compile("年度?的?$");

  /** 每月5日, 近10日, 第3日, 上月18日: recurring, a length, or of a month not understood. */
  private static final Pattern NO_DAY_AFTER =
      Pattern.compile("(?:[年月周]|[近共前后满过超约达逾第续期余百千万亿零几数整])$");

  /** 15日内, 3日游, 5日均: a length. */
  private static final Pattern NO_DAY_BEFORE =
      Pattern.compile("^(?:以?内|游|龄|均|元|产|处理|本(?!报|次|市|省|区|县))");

  /** 6月龄: a length. */
  private static final Pattern NO_MONTH_BEFORE = Pattern.compile("^[龄嫂]");

  /** 近2000年, 约1900年: a length. */
  private static final Pattern NO_YEAR_AFTER = Pattern.compile("[近约超逾达第]$");

  /** Stands for whatever has neither month nor day of its own. */
  private static final When.Point YEAR = new When.Point(When.Year.UNSAID, 0, 0);

  private NotDates() {}

  /** Whether what an expression says is, between these words, no date. */
  static boolean isNone(String before, When when, String after) {
    if (NOT_AFTER.matcher(before).find()) {
      return true;
    }
    When.Point point = when.point().orElse(YEAR);
    boolean monthFirst = point.month() > 0 && point.year().equals(When.Year.UNSAID);
    if (monthFirst && NO_MONTH_AFTER.matcher(before).find()) {
      return true;
    }
    if (point.month() == 0 && point.day() > 0) {
      return NO_DAY_AFTER.matcher(before).find() || NO_DAY_BEFORE.matcher(after).find();
    }
    if (point.day() == 0 && point.month() > 0) {
      return NO_MONTH_BEFORE.matcher(after).find();
    }
    return point.year().isPrinted() && point.month() == 0 && NO_YEAR_AFTER.matcher(before).find();
  }
}
