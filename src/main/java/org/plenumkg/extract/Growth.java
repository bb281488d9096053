package org.plenumkg.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.plenumkg.lexicon.UsedWords;
import org.plenumkg.text.Characters;

/** Words before a per cent that make it a growth rate: 同比增长, 较上年下降了. */
final class Growth {

  private static final String TABLE = "/lexicon/growth-words.csv";

  private final UsedWords up = UsedWords.load(TABLE, "sign", "+");
  private final UsedWords down = UsedWords.load(TABLE, "sign", "-");
  private final UsedWords against = UsedWords.load(TABLE, "sign", "0");

  /**
   * A growth word with what it is against.
   *
   * @param start where its words begin; the noun phrase ends there
   * @param sign empty, or a minus
   */
  record Found(int start, String sign) {}

  /** The growth words that end the words {@code [from, to)}. */
  Optional<Found> ending(String text, int from, int to) {
    int end = withoutComparison(text, from, to);
    OptionalInt rise = up.startOf(text, from, end);
    OptionalInt fall = down.startOf(text, from, end);
    if (rise.isEmpty() && fall.isEmpty()) {
      return Optional.empty();
    }
    boolean falls = fall.isPresent() && (rise.isEmpty() || fall.getAsInt() < rise.getAsInt());
    int start = falls ? fall.getAsInt() : rise.getAsInt();
    return Optional.of(new Found(withoutComparison(text, from, start), falls ? "-" : ""));
  }

  private int withoutComparison(String text, int from, int to) {
    int end = to;
    while (end > from) {
      OptionalInt word = against.startOf(text, from, end);
      if (word.isPresent()) {
        end = word.getAsInt();
      } else if (Characters.isSpace(text.charAt(end - 1))) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }
}
