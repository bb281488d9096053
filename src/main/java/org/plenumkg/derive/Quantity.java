package org.plenumkg.derive;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a printed number may stand for, in its plain unit: 29.9亿元 is from 2.985 to 2.995
 * billion 元, 500余家 from 500 to 600 家.
 */
record Quantity(BigDecimal low, BigDecimal high) {

  /** A number word at the head of a unit; 千 and 百 belong to units such as 千瓦时. */
  private static final Pattern SCALE = Pattern.compile("^(万亿|亿|万)(.*)$");

  private static final Map<String, Integer> ZEROS = Map.of("万", 4, "亿", 8, "万亿", 12);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** How a number was meant. */
  enum Kind {
    EXACT,
    ABOVE,
    BELOW,
    ABOUT
  }

  /** A unit without 万 and 亿. */
  static String unit(String printed) {
    Matcher scaled = SCALE.matcher(printed);
    return scaled.matches() ? scaled.group(2) : printed;
  }

  /** A number as printed, 29.9, with its unit, 亿元. */
  static Quantity of(BigDecimal value, String unit, Kind kind) {
    Matcher scaled = SCALE.matcher(unit);
    int zeros = scaled.matches() ? ZEROS.get(scaled.group(1)) : 0;
    BigDecimal plain = value.stripTrailingZeros();
    // what was printed behind the point is known, zeros before it count as printed
    BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, plain.scale())).multiply(HALF);
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    BigDecimal down = kind == Kind.BELOW || kind == Kind.ABOUT ? step : half;
    BigDecimal up = kind == Kind.ABOVE || kind == Kind.ABOUT ? step : half;
    return new Quantity(
        plain.subtract(down).scaleByPowerOfTen(zeros), plain.add(up).scaleByPowerOfTen(zeros));
  }

  /** Whether one value may be both. */
  boolean agrees(Quantity other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
