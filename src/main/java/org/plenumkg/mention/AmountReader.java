package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds numbers with units in running text: 142.22亿元, 47.7万余件, 6-8亿元, 99.35%. Numbers in names
 * (G343, 12号线, 第6次), dates and telephone numbers have no unit of the lexicon and are passed over.
 */
public final class AmountReader {

  private static final int MOST_DIGITS = 15;
  private static final String RANGE_MARKS = "-—–－~～至到";
  private static final String ROUNDING = "余多";
  private static final String NAME_MARKS = "第-—–－/+＋.．:：";
  private static final List<String> MAGNITUDES =
      List.of("万亿", "千亿", "百亿", "千万", "百万", "亿", "万", "千", "百");
  private static final List<String> BOUNDS =
      List.of("大关", "以上", "以下", "以内", "左右", "上下", "之多", "余", "多");
  private static final Set<String> LIMITS = Set.of("以上", "以下", "以内");

  private final Forms<Amount.Kind> units;

  private AmountReader(Forms<Amount.Kind> units) {
    this.units = units;
  }

  /**
   * A reader with the units that come with the program.
   *
   * @throws org.plenumkg.lexicon.LexiconException if the table is malformed
   */
  public static AmountReader load() {
    Map<String, Amount.Kind> kinds = new LinkedHashMap<>();
    for (Table.Row row : Table.read("/lexicon/units.csv", "word", "kind")) {
      kinds.put(row.need("word"), Amount.Kind.of(row.need("kind")));
    }
    return new AmountReader(Forms.of(kinds));
  }

  /** The amounts in a stretch of text, in its order. */
  public List<Amount> in(String text, Span within) {
    List<Amount> amounts = new ArrayList<>();
    int at = within.start();
    while (at < within.end()) {
      if (!Characters.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = numberEnd(text, at, within.end());
      if (!inName(text, within.start(), at) && end - at <= MOST_DIGITS) {
        read(text, at, end, within.end()).ifPresent(amounts::add);
      }
      at = end;
    }
    return amounts;
  }

  /** Whether the words before a number make it a part of a name, a date or a formula: G343, 第6. */
  private static boolean inName(String text, int from, int at) {
    if (at == from) {
      return false;
    }
    char before = text.charAt(at - 1);
    return Characters.isLatin(before)
        || NAME_MARKS.indexOf(before) >= 0
        || (before == '前' && (at - 2 < from || text.charAt(at - 2) != '目'));
  }

  /** End of the digits from {@code at}: 1,234,567 and 142.22 are one number. */
  private static int numberEnd(String text, int at, int limit) {
    int end = digitsEnd(text, at, limit);
    while (end - at <= MOST_DIGITS
        && end + 3 < limit
        && text.charAt(end) == ','
        && digitsEnd(text, end + 1, limit) == end + 4) {
      end += 4;
    }
    boolean point = end + 1 < limit && (text.charAt(end) == '.' || text.charAt(end) == '．');
    return point && Characters.isDigit(text.charAt(end + 1))
        ? digitsEnd(text, end + 1, limit)
        : end;
  }

  private static int digitsEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && Characters.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Optional<Amount> read(String text, int start, int numberEnd, int limit) {
    int at = numberEnd;
    boolean range = false;
    Optional<Unit> first = unit(text, at, limit);
    int second = first.map(Unit::end).orElse(at);
    if (second + 1 < limit
        && RANGE_MARKS.indexOf(text.charAt(second)) >= 0
        && Characters.isDigit(text.charAt(second + 1))) {
      int end = numberEnd(text, second + 1, limit);
      Optional<Unit> shared = unit(text, end, limit);
      if (shared.isPresent()) {
        range = true;
        first = shared;
      }
    }
    if (first.isEmpty() || first.get().kind() == Amount.Kind.NONE) {
      return Optional.empty();
    }
    Unit unit = first.get();
    int end = unit.end();
    boolean bound = false;
    for (String word : BOUNDS) {
      if (text.startsWith(word, end) && end + word.length() <= limit) {
        end += word.length();
        bound = LIMITS.contains(word) && end < limit && Characters.isHan(text.charAt(end));
        break;
      }
    }
    return Optional.of(
        new Amount(
            new Span(start, unit.end()),
            end,
            digits(text, start, numberEnd),
            unit.word(),
            unit.kind(),
            range,
            bound));
  }

  private record Unit(String word, Amount.Kind kind, int end) {}

  /** 万件 of 万余件; of 260万， the 万 alone. */
  private Optional<Unit> unit(String text, int from, int limit) {
    int at = afterRounding(text, from, limit);
    Optional<Forms.Match<Amount.Kind>> bare = units.longest(text, at);
    if (bare.isPresent()) {
      return Optional.of(
          new Unit(text.substring(at, bare.get().end()), bare.get().value(), bare.get().end()));
    }
    for (String magnitude : MAGNITUDES) {
      if (text.startsWith(magnitude, at)) {
        int behind = afterRounding(text, at + magnitude.length(), limit);
        Optional<Forms.Match<Amount.Kind>> unit = units.longest(text, behind);
        if (unit.isPresent()) {
          int end = unit.get().end();
          return Optional.of(
              new Unit(magnitude + text.substring(behind, end), unit.get().value(), end));
        }
        boolean alone = behind >= limit || !Characters.isHan(text.charAt(behind));
        return alone
            ? Optional.of(new Unit(magnitude, Amount.Kind.MEASURE, behind))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int afterRounding(String text, int at, int limit) {
    return at < limit && ROUNDING.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  private static String digits(String text, int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '．') {
        digits.append('.');
      } else if (c != ',') {
        digits.append(Character.digit(c, 10));
      }
    }
    return digits.toString();
  }
}
