package org.plenumkg.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.plenumkg.mention.Amount;
import org.plenumkg.text.Span;

/**
 * A figure with what it counts, before it is a fact: 一般公共预算收入 29.9 亿元, up 0.82 per cent.
 *
 * @param level number and unit; absent where only a growth rate is given
 * @param change per cent with its sign
 * @param rank 1 for 第一
 * @param at where it stands in the article's repaired text
 * @param rule name of the rule that found it
 */
record Figure(
    String indicator,
    Optional<Amount> level,
    Optional<String> change,
    OptionalInt rank,
    Span at,
    String rule) {

  static Figure level(String indicator, Amount level, String rule) {
    return new Figure(
        indicator, Optional.of(level), Optional.empty(), OptionalInt.empty(), level.span(), rule);
  }

  static Figure growth(String indicator, String change, Span at, String rule) {
    return new Figure(
        indicator, Optional.empty(), Optional.of(change), OptionalInt.empty(), at, rule);
  }

  Figure withChange(String rate) {
    return new Figure(indicator, level, Optional.of(rate), rank, at, rule);
  }

  Figure withRank(int place) {
    return new Figure(indicator, level, change, OptionalInt.of(place), at, rule);
  }

  /** Number and unit. */
  String value() {
    return level.map(amount -> amount.digits() + amount.unit()).orElse("");
  }
}
