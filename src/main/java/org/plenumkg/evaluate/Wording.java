package org.plenumkg.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What remains of words when spaces, quotation marks and widths make no difference. */
final class Wording {

  private static final String SPACE = "\\s\\x1c-\\x1f";

  /** Spaces and “”‘’《》〈〉 in “安居” 工程. */
  private static final Pattern IGNORED =
      Pattern.compile("[" + SPACE + "“”‘’\"'《》〈〉]", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern EDGES =
      Pattern.compile("^[" + SPACE + "]+|[" + SPACE + "]+$", Pattern.UNICODE_CHARACTER_CLASS);

  /** 142.22, -7.4, .5, 1e4. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[+-]?[0-9]+)?");

  /** Digits after the point that count. */
  private static final int SCALE = 6;

  private Wording() {}

  /** Without spaces at both ends. */
  static String strip(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  /** In one width and case, without spaces and quotation marks: “Ａ 计划” is a计划. */
  static String plain(String text) {
    String oneWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return IGNORED.matcher(oneWidth).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** One form for each number, whether 1,126.0 or 1126, 7.4% or 7.40; else the plain words. */
  static String value(String text) {
    String plain = plain(text);
    String digits = plain.replace(",", "").replaceFirst("%+$", "");
    if (!NUMBER.matcher(digits).matches()) {
      return plain;
    }
    double number = Double.parseDouble(digits);
    if (Double.isInfinite(number)) {
      return Double.toString(number);
    }
    double rounded = new BigDecimal(number).setScale(SCALE, RoundingMode.HALF_EVEN).doubleValue();
    return Double.toString(rounded + 0.0); // -0 is 0
  }
}
