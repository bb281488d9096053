package org.plenumkg.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.text.Characters;

/** Reads the unit behind a number: 万件 of 万余件; of 65.7万老年人, 万人; of 5万吨级航道 none. */
final class AmountUnits {

  private static final String ROUNDING = "余多";
  private static final List<String> MAGNITUDES =
      List.of("万亿", "千亿", "百亿", "千万", "百万", "亿", "万", "千", "百");
  private static final List<String> PEOPLE =
      List.of(
          "老年人", "群众", "居民", "农民", "村民", "市民", "职工", "学生", "师生", "人口", "人民", "百姓", "老百姓", "游客",
          "农户", "残疾人");

  /** A unit as printed, without 余 and 多, and where it ends. */
  record Unit(String word, Amount.Kind kind, int end) {}

  private final Forms<Amount.Kind> units;

  private AmountUnits(Forms<Amount.Kind> units) {
    this.units = units;
  }

  static AmountUnits load() {
    Map<String, Amount.Kind> kinds = new LinkedHashMap<>();
    for (Table.Row row : Table.read("/lexicon/units.csv", "word", "kind")) {
      kinds.put(row.need("word"), Amount.Kind.of(row.need("kind")));
    }
    return new AmountUnits(Forms.of(kinds));
  }

  /** The unit at {@code from}, behind the digits. */
  Optional<Unit> at(String text, int from, int limit) {
    int at = afterRounding(text, from, limit);
    Optional<Forms.Match<Amount.Kind>> bare = units.longest(text, at);
    if (bare.isPresent()) {
      return unit(text, text.substring(at, bare.get().end()), bare.get());
    }
    for (String magnitude : MAGNITUDES) {
      if (text.startsWith(magnitude, at)) {
        int behind = afterRounding(text, at + magnitude.length(), limit);
        Optional<Forms.Match<Amount.Kind>> unit = units.longest(text, behind);
        return unit.isPresent()
            ? unit(text, magnitude + text.substring(behind, unit.get().end()), unit.get())
            : alone(text, magnitude, behind, limit);
      }
    }
    return Optional.empty();
  }

  private static Optional<Unit> unit(String text, String word, Forms.Match<Amount.Kind> match) {
    return text.startsWith("级", match.end())
        ? Optional.empty()
        : Optional.of(new Unit(word, match.value(), match.end()));
  }

  /** 万 before a mark, or before people, who are counted without a measure word. */
  private static Optional<Unit> alone(String text, String magnitude, int behind, int limit) {
    if (behind >= limit || !Characters.isHan(text.charAt(behind))) {
      return Optional.of(new Unit(magnitude, Amount.Kind.MEASURE, behind));
    }
    return PEOPLE.stream().anyMatch(p -> text.startsWith(p, behind))
        ? Optional.of(new Unit(magnitude + "人", Amount.Kind.COUNT, behind))
        : Optional.empty();
  }

  private static int afterRounding(String text, int at, int limit) {
    return at < limit && ROUNDING.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }
}
