package org.plenumkg.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts letters into syllables of pinyin: fanhuilin is fan hui lin, xian is xian or xi an. */
final class Syllables {

  private static final int MOST_WAYS = 8;
  private static final int LONGEST = 6;

  /** zhuang, er, lüe as lve or lue, ng of 嗯. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ao|an|ei|en|er|ia|ie|in|iu"
              + "|ou|ua|ue|ui|un|uo|ve|vn|a|e|i|o|u|v)|ng|n|m|hm|hng");

  private Syllables() {}

  /** The ways to part letters from a to z, those of fewest syllables first; none if there is no. */
  static List<List<String>> of(String letters) {
    List<List<String>> ways = new ArrayList<>();
    part(letters, 0, new ArrayList<>(), ways);
    ways.sort((a, b) -> Integer.compare(a.size(), b.size()));
    return ways;
  }

  private static void part(String letters, int at, List<String> before, List<List<String>> ways) {
    if (at == letters.length()) {
      ways.add(List.copyOf(before));
      return;
    }
    for (int end = Math.min(letters.length(), at + LONGEST);
        end > at && ways.size() < MOST_WAYS;
        end--) {
      String syllable = letters.substring(at, end);
      if (SYLLABLE.matcher(syllable).matches() && before.size() < 24) {
        before.add(syllable);
        part(letters, end, before, ways);
        before.remove(before.size() - 1);
      }
    }
  }
}
