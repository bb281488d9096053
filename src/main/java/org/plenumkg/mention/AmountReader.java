package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds numbers with units in running text: 142.22亿元, 47.7万余件, 6-8亿元, 99.35%. Numbers in names
 * (G343, 12号线, 第6次), dates and telephone numbers have no unit of the lexicon and are passed over.
 */
public final class AmountReader {

  private static final int MOST_DIGITS = 15;
  private static final int LONGEST_INDEX = 10;

  /** What ends before such a number: 综合指数, 收入比为. */
  private static final Pattern INDEX =
      Pattern.compile("(?:指数|系数|收入比|收入之比|容积率)(?:为|达|达到|缩小到|缩小至|降至|下降到|上升到)?$");

  private static final String RANGE_MARKS = "-—–－~～至到";
  private static final String NAME_MARKS = "第-—–－/+＋.．:：";
  private static final List<String> BOUNDS =
      List.of("大关", "以上", "以下", "以内", "左右", "上下", "之多", "余", "多");
  private static final Set<String> LIMITS = Set.of("以上", "以下", "以内");

  private final AmountUnits units;

  private AmountReader(AmountUnits units) {
    this.units = units;
  }

  /**
   * A reader with the units that come with the program.
   *
   * @throws org.plenumkg.lexicon.LexiconException if the table is malformed
   */
  public static AmountReader load() {
    return new AmountReader(AmountUnits.load());
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
        Optional<Amount> amount = read(text, at, end, within.end());
        amount.ifPresent(amounts::add);
        end = Math.max(end, amount.map(Amount::end).orElse(end)); // the end of a range is read
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
        && (text.charAt(end) == ',' || (text.charAt(end) == '，' && end - at <= 3))
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
    Optional<AmountUnits.Unit> first = units.at(text, at, limit);
    int second = first.map(AmountUnits.Unit::end).orElse(at);
    if (second + 1 < limit
        && RANGE_MARKS.indexOf(text.charAt(second)) >= 0
        && Characters.isDigit(text.charAt(second + 1))) {
      int end = numberEnd(text, second + 1, limit);
      Optional<AmountUnits.Unit> shared = units.at(text, end, limit);
      if (shared.isPresent()) {
        range = true;
        first = shared;
      }
    }
    if (first.isEmpty() && isIndex(text, start, numberEnd, limit)) {
      return Optional.of(
          new Amount(
              new Span(start, numberEnd),
              numberEnd,
              digits(text, start, numberEnd),
              "",
              Amount.Kind.MEASURE,
              false,
              false));
    }
    if (first.isEmpty() || first.get().kind() == Amount.Kind.NONE) {
      return Optional.empty();
    }
    AmountUnits.Unit unit = first.get();
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

  /** 综合指数4.02, 收入比缩小到1.75: a decimal of what has no unit. */
  private static boolean isIndex(String text, int start, int end, int limit) {
    boolean closed = end >= limit || Characters.endsClause(text.charAt(end));
    String number = text.substring(start, end);
    return closed
        && number.indexOf('.') > 0
        && INDEX.matcher(text.substring(Math.max(0, start - LONGEST_INDEX), start)).find();
  }

  private static String digits(String text, int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '．') {
        digits.append('.');
      } else if (c != ',' && c != '，') {
        digits.append(Character.digit(c, 10));
      }
    }
    return digits.toString();
  }
}
