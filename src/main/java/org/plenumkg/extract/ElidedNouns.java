package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenumkg.mention.Amount;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;

/** Nouns that a clause leaves out and figures before it have: 收集问题312个，办结308个. */
final class ElidedNouns {

  private static final int NEAR = 6;

  /** Units of what can have money of its own: 产业项目97个、总投资1126亿元. */
  private static final Set<String> WORKS = Set.of("个", "项", "家", "座", "条", "处", "宗", "所");

  private static final Pattern SEPARATE = Pattern.compile("[；;。]");

  private final IndicatorWords words;
  private final PhraseBefore before;

  ElidedNouns(IndicatorWords words, PhraseBefore before) {
    this.words = words;
    this.before = before;
  }

  /** What is said alone of things counted before: 办结 of 办结308个; empty if there is a noun. */
  String deed(String text, Amount amount, Phrase left) {
    String deed = words.deed(left.isEmpty() ? left.doing() : left.words());
    boolean whole = left.isEmpty() || deed.length() >= left.words().length() - 1;
    return whole && closes(text, amount) ? deed : "";
  }

  /** A second figure of what was just measured: 突破3亿吨，达到3.15亿吨. */
  Optional<Figure> same(
      String text, Sentence sentence, int from, Amount amount, List<Figure> earlier) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Figure last = earlier.get(earlier.size() - 1);
    boolean same =
        last.level().filter(a -> last(a.unit()) == last(amount.unit())).isPresent()
            && from == last.level().orElseThrow().end() + 1
            && before.isOnlyLink(text, sentence, from, amount.span().start());
    return same
        ? Optional.of(Figure.level(last.indicator(), amount, "figure/noun-elided"))
        : Optional.empty();
  }

  /** Whether the clause ends behind an amount, so that nothing behind it is counted. */
  private static boolean closes(String text, Amount amount) {
    return amount.end() >= text.length() || Characters.endsClause(text.charAt(amount.end()));
  }

  private static char last(String unit) {
    return unit.isEmpty() ? ' ' : unit.charAt(unit.length() - 1);
  }

  /** 总投资 of the projects just counted is 产业项目总投资. */
  String related(String text, String noun, List<Figure> earlier, Amount amount) {
    if (!words.isRelation(noun)) {
      return noun;
    }
    Optional<Figure> counted = Optional.empty();
    for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - NEAR); k--) {
      Figure figure = earlier.get(k);
      if (SEPARATE
          .matcher(
              text.substring(
                  Math.min(figure.at().end(), amount.span().start()), amount.span().start()))
          .find()) {
        break;
      }
      boolean fits =
          figure
              .level()
              .filter(a -> amount.kind() == Amount.Kind.SHARE || a.kind() == Amount.Kind.COUNT)
              .isPresent();
      boolean works = figure.level().filter(a -> WORKS.contains(a.unit())).isPresent();
      if (fits && (works || amount.kind() == Amount.Kind.SHARE)) {
        return figure.indicator() + noun;
      }
      counted = counted.isPresent() || !fits ? counted : Optional.of(figure);
    }
    return counted.map(f -> f.indicator() + noun).orElse(noun);
  }
}
