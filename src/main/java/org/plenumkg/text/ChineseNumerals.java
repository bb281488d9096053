package org.plenumkg.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as Chinese newspapers write them: 十二, 二〇二四, 廿三, 壹佰, 1万3千, 47.7万, 1.4万亿.
 *
 * <p>What is read is the longest numeral that starts at a place; 十四五规划 gives 14, 十九大 gives 19. A
 * unit alone is no numeral (万 in 万达), only 十, 廿 and 卅 are.
 */
public final class ChineseNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";

  private ChineseNumerals() {}

  /**
   * A number and the words that say it.
   *
   * @param span of the numeral, for an ordinal with its 第
   */
  public record Numeral(Span span, BigDecimal value) {

    /**
     * The value as a whole number.
     *
     * @throws ArithmeticException if it has a fraction (3.5) or is beyond a long
     */
    public long longValue() {
      return value.longValueExact();
    }
  }

  /** The value of a text that is one numeral and nothing else. */
  public static Optional<BigDecimal> parse(CharSequence numeral) {
    return at(numeral, 0)
        .filter(found -> found.span().end() == numeral.length())
        .map(Numeral::value);
  }

  /** The longest numeral that starts at {@code start}, if one does. */
  public static Optional<Numeral> at(CharSequence text, int start) {
    return new NumeralReader(text, start).read();
  }

  /** The longest ordinal that starts at {@code start}: 第十二 in 第十二届, 第6 in 第6次. */
  public static Optional<Numeral> ordinalAt(CharSequence text, int start) {
    if (start >= text.length() || text.charAt(start) != '第') {
      return Optional.empty();
    }
    return at(text, start + 1).map(n -> new Numeral(new Span(start, n.span().end()), n.value()));
  }

  /** The digit that a character stands for, 0 to 9, or -1. */
  static int digit(char c) {
    if (c == '○') {
      return 0;
    }
    if (c == '两') {
      return 2;
    }
    return Math.max(DIGITS.indexOf(c), FORMAL_DIGITS.indexOf(c));
  }

  /** The unit below 万 that a character stands for, or 0. */
  static int smallUnit(char c) {
    return switch (c) {
      case '十', '拾', '廿', '卅' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      default -> 0;
    };
  }
}
