package org.plenumkg.text;

/** A half or a quarter of a year: 上半年, 第一季度. */
public enum PartOfYear {
  /** 上半年. */
  H1(1, 6),
  /** 下半年. */
  H2(7, 12),
  /** 一季度. */
  Q1(1, 3),
  /** 二季度. */
  Q2(4, 6),
  /** 三季度. */
  Q3(7, 9),
  /** 四季度. */
  Q4(10, 12);

  private final int firstMonth;
  private final int lastMonth;

  PartOfYear(int firstMonth, int lastMonth) {
    this.firstMonth = firstMonth;
    this.lastMonth = lastMonth;
  }

  /** The quarter of a number from 1 to 4. */
  static PartOfYear quarter(int number) {
    return valueOf("Q" + number);
  }

  /** Its first month, 1 to 10. */
  public int firstMonth() {
    return firstMonth;
  }

  /** Its last month, 3 to 12. */
  public int lastMonth() {
    return lastMonth;
  }
}
