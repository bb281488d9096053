package org.plenumkg.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenumkg.text.Span;

/**
 * Names in columns, those of two characters spread to the width of three: 丁　洁（女）　王晓明　李　华. Only the
 * space inside such a name closes.
 */
final class Roster {

  /** 丁, 洁（女）, 王晓明, 艾力·买买提. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}·]{1,14}(?:[（(]\\p{IsHan}{1,4}(?:[，,、]\\p{IsHan}{1,4})?[）)])?");

  private static final int FEWEST = 4;

  private Roster() {}

  /**
   * For each word of a line of names whether the space before it closes; nothing for other lines.
   */
  static Optional<boolean[]> closes(String text, List<Span> words) {
    if (words.size() < FEWEST || !isNames(text, words)) {
      return Optional.empty();
    }
    boolean[] closes = new boolean[words.size()];
    int pairs = 0;
    int whole = 0;
    for (int i = 0; i < words.size(); i++) {
      if (han(text, words.get(i)) > 1) {
        whole++;
        continue;
      }
      boolean spread =
          i + 1 < words.size()
              && words.get(i).length() == 1
              && han(text, words.get(i + 1)) == 1
              && gap(words, i + 1) <= 4
              && (i + 2 == words.size() || gap(words, i + 1) <= gap(words, i + 2));
      if (!spread) {
        return Optional.empty();
      }
      closes[++i] = true;
      pairs++;
    }
    boolean told = whole > 0 || wider(words, closes);
    return pairs > 0 && pairs + whole >= 3 && told ? Optional.of(closes) : Optional.empty();
  }

  private static boolean isNames(String text, List<Span> words) {
    boolean all = words.stream().allMatch(w -> NAME.matcher(w.of(text)).matches());
    boolean full =
        words.stream().allMatch(w -> han(text, w) <= 4)
            && words.stream().anyMatch(w -> han(text, w) == 3 || w.length() > han(text, w));
    return all && (full || allSingle(text, words));
  }

  private static boolean allSingle(String text, List<Span> words) {
    return words.stream().allMatch(w -> han(text, w) == 1);
  }

  /** Whether every space between names is wider than any inside one. */
  private static boolean wider(List<Span> words, boolean[] closes) {
    int inside = 0;
    int between = Integer.MAX_VALUE;
    for (int i = 1; i < closes.length; i++) {
      inside = closes[i] ? Math.max(inside, gap(words, i)) : inside;
      between = closes[i] ? between : Math.min(between, gap(words, i));
    }
    return between > inside;
  }

  private static int gap(List<Span> words, int i) {
    return words.get(i).start() - words.get(i - 1).end();
  }

  /** Characters before a bracket. */
  private static int han(String text, Span word) {
    int end = word.start();
    while (end < word.end() && "（(".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end - word.start();
  }
}
