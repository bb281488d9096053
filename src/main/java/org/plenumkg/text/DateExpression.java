package org.plenumkg.text;

/**
 * Words of a text that name a time: 8月16日上午, 今年1月, 2024年上半年, 3月28日至4月26日.
 *
 * @param span of the words, the time of day included
 * @param when what they say by themselves
 */
public record DateExpression(Span span, When when) {

  /** Whether it names one day or the days from one to another: 18日, 6-7日, 昨日; not 近日. */
  public boolean hasDay() {
    if (when instanceof When.Point point) {
      return point.day() > 0;
    }
    if (when instanceof When.Range range) {
      return range.first().day() > 0;
    }
    if (when instanceof When.IssueMonth month) {
      return month.day() > 0;
    }
    return when instanceof When.DayWord word && word != When.DayWord.RECENTLY;
  }
}
