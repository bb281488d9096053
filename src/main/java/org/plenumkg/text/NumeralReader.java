package org.plenumkg.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one numeral from left to right: tens of thousands and more, then the section below 万. */
final class NumeralReader {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.TEN.pow(8);

  private final CharSequence text;
  private final int start;
  private int at;
  private int end;
  private BigDecimal large = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private Optional<BigDecimal> pending = Optional.empty();
  private int pendingDigits;
  private int lastUnit = Integer.MAX_VALUE;
  private BigDecimal smallestUnit = BigDecimal.ONE;
  private boolean afterZero;
  private boolean inTenThousands;
  private boolean unitSeen;

  NumeralReader(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
    this.end = start;
  }

  Optional<ChineseNumerals.Numeral> read() {
    while (at < text.length() && step(text.charAt(at))) {
      at++;
    }
    return end == start
        ? Optional.empty()
        : Optional.of(
            new ChineseNumerals.Numeral(new Span(start, end), large.add(section).add(rest())));
  }

  /** A last digit with no unit: 2 in 一百零二, but 20 in 一百二 and 3000 in 1万3. */
  private BigDecimal rest() {
    BigDecimal digit = pending.orElse(BigDecimal.ZERO);
    boolean shortened =
        unitSeen && !afterZero && pendingDigits == 1 && digit.signum() > 0 && lastUnit > 10;
    return shortened ? digit.multiply(smallestUnit.movePointLeft(1)) : digit;
  }

  private boolean step(char c) {
    if (Characters.isDigit(c)) {
      return pending.isEmpty() && arabic();
    }
    if (ChineseNumerals.digit(c) >= 0) {
      return chineseDigit(ChineseNumerals.digit(c));
    }
    if (ChineseNumerals.smallUnit(c) > 0) {
      return small(c, ChineseNumerals.smallUnit(c));
    }
    return switch (c) {
      case '万', '萬' -> !inTenThousands && tenThousand();
      case '亿', '億' -> hundredMillion();
      default -> false;
    };
  }

  /** 1,234.5 with a comma only before three digits and a point only before a digit. */
  private boolean arabic() {
    StringBuilder digits = new StringBuilder();
    boolean point = false;
    int i = at;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isDigit(c)) {
        digits.append((char) ('0' + Character.digit(c, 10)));
      } else if ((c == '.' || c == '．') && !point && digitsFrom(i + 1) > 0) {
        point = true;
        digits.append('.');
      } else if (c != ',' || point || digitsFrom(i + 1) != 3) {
        break;
      }
    }
    pending = Optional.of(new BigDecimal(digits.toString()));
    pendingDigits = digits.length();
    at = i - 1;
    end = i;
    return true;
  }

  private int digitsFrom(int from) {
    int i = from;
    while (i < text.length() && i < from + 4 && Characters.isDigit(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  private boolean chineseDigit(int value) {
    if (pending.isPresent()) {
      // 二〇二四 goes on digit by digit; 十三五 ends after 十三, and 3五 after 3.
      if (unitSeen || !allChineseDigits()) {
        return false;
      }
      pending = pending.map(p -> p.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(value)));
      pendingDigits++;
    } else if (value == 0 && unitSeen) {
      afterZero = true;
      return true;
    } else {
      pending = Optional.of(BigDecimal.valueOf(value));
      pendingDigits = 1;
    }
    end = at + 1;
    return true;
  }

  private boolean allChineseDigits() {
    return at > start && ChineseNumerals.digit(text.charAt(start)) >= 0;
  }

  private boolean small(char c, int unit) {
    boolean scores = c == '廿' || c == '卅';
    boolean bare = pending.isEmpty();
    boolean runOfDigits = pendingDigits > 1 && allChineseDigits();
    if (unit >= lastUnit || runOfDigits || (bare ? unit > 10 : scores)) {
      return false;
    }
    int times = c == '廿' ? 2 : c == '卅' ? 3 : 1;
    section =
        section.add(pending.orElse(BigDecimal.valueOf(times)).multiply(BigDecimal.valueOf(unit)));
    lastUnit = unit;
    smallestUnit = BigDecimal.valueOf(unit);
    return unitRead();
  }

  private boolean tenThousand() {
    if (!closeSection(TEN_THOUSAND, BigDecimal.ZERO)) {
      return false;
    }
    inTenThousands = true;
    return unitRead();
  }

  /** 亿 multiplies the 万 before it too: 1.4万亿. */
  private boolean hundredMillion() {
    boolean again = large.compareTo(HUNDRED_MILLION) >= 0;
    if (again || !closeSection(HUNDRED_MILLION, large)) {
      return false;
    }
    inTenThousands = false;
    return unitRead();
  }

  private boolean closeSection(BigDecimal unit, BigDecimal raised) {
    BigDecimal count = raised.add(section).add(pending.orElse(BigDecimal.ZERO));
    if (count.signum() == 0) {
      return false;
    }
    large = large.subtract(raised).add(count.multiply(unit));
    section = BigDecimal.ZERO;
    lastUnit = Integer.MAX_VALUE;
    smallestUnit = unit;
    return true;
  }

  private boolean unitRead() {
    pending = Optional.empty();
    pendingDigits = 0;
    afterZero = false;
    unitSeen = true;
    end = at + 1;
    return true;
  }
}
