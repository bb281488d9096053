package org.plenumkg.mention;

import java.util.Locale;
import org.plenumkg.text.Span;

/**
 * A number with its unit: 142.22亿元, 47.7万余件, 99.35%.
 *
 * @param span number and unit, in the article's repaired text; 以上 and the like behind it left out
 * @param end where the words behind it begin, 以上 and the like left out
 * @param digits a plain decimal as printed; of a range (6-8亿元) its lower bound
 * @param unit as printed, with its 万 or 亿, without 余 and 多: 万件; may be 万 alone
 * @param range whether it is the lower bound of a range
 * @param bound whether it only bounds what the words behind it name: 500万元以上项目
 */
public record Amount(
    Span span, int end, String digits, String unit, Kind kind, boolean range, boolean bound) {

  /** What a unit counts, which decides where the noun stands that its figure belongs to. */
  public enum Kind {
    /** Things; a noun may follow: 56个项目. */
    COUNT,
    /** People; their doing may follow: 18万人在线观看. */
    PERSON,
    /** A quantity; what was measured stands before: 投资40亿元. */
    MEASURE,
    /** Per cent. */
    SHARE,
    /** Time, a figure only of what is measured in it: 优良天数308天. */
    TIME,
    /** 倍, which only growth is told in: 增长1.5倍. */
    TIMES,
    /** Looks like a unit and makes no figure: 3个月, 1872项目. */
    NONE;

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
