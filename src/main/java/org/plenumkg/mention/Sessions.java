package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Session numbers with their closing word: 第六次全体会议, 十次全体（扩大）会议, 八次全会, 六次、七次全会.
 *
 * @param end exclusive, in the text
 */
record Sessions(List<Integer> numbers, int end) {

  private static final List<String> EXPANDED = List.of("（扩大）", "(扩大)", "扩大");

  /** The sessions at a place. */
  static Optional<Sessions> at(String text, int at) {
    List<Integer> numbers = new ArrayList<>();
    int start = at;
    Optional<NumberedTerm> session = NumberedTerm.session(text, start);
    while (session.isPresent()) {
      numbers.add(session.get().number());
      int end = session.get().end();
      if (!text.startsWith("、", end)) {
        int closed = closed(text, end);
        return closed < 0 ? Optional.empty() : Optional.of(new Sessions(numbers, closed));
      }
      session = NumberedTerm.session(text, end + 1);
    }
    return Optional.empty();
  }

  /** End of the closing word, -1 without one. */
  private static int closed(String text, int at) {
    int whole = text.startsWith("全体", at) ? at + 2 : at;
    int end = whole;
    for (String expanded : EXPANDED) {
      if (text.startsWith(expanded, whole)) {
        end = whole + expanded.length();
        break;
      }
    }
    return text.startsWith("会议", end) || text.startsWith("全会", end) ? end + 2 : -1;
  }
}
