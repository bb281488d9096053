package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Words in several parts of one table, each part found by the longest match at a place. */
public final class WordClasses {

  private static final Forms<String> NONE = Forms.of(Map.of());
  private static final Endings NO_ENDINGS = new Endings(List.of());

  private final Map<String, Forms<String>> parts = new HashMap<>();
  private final Map<String, Endings> endings = new HashMap<>();

  private WordClasses(Map<String, List<String>> words) {
    words.forEach(
        (part, list) -> {
          Map<String, String> forms = new LinkedHashMap<>();
          list.forEach(word -> forms.put(word, word));
          parts.put(part, Forms.of(forms));
          endings.put(part, new Endings(list));
        });
  }

  /** A table that comes with the program, with the columns word and part. */
  public static WordClasses load(String resource) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read(resource, "word", "part")) {
      words.computeIfAbsent(row.need("part"), p -> new ArrayList<>()).add(row.need("word"));
    }
    return new WordClasses(words);
  }

  /** Length of the longest word of a part that begins at {@code at}, 0 if none does. */
  public int lengthAt(String part, CharSequence text, int at) {
    return parts.getOrDefault(part, NONE).lengthAt(text, at);
  }

  /** Start of the longest word of a part that ends at {@code end}, not before {@code floor}. */
  public Optional<Integer> startEndingAt(String part, String text, int floor, int end) {
    OptionalInt start = endings.getOrDefault(part, NO_ENDINGS).startOf(text, floor, end);
    return start.isPresent() ? Optional.of(start.getAsInt()) : Optional.empty();
  }

  /** End of the last word of a part within {@code [from, to)}, if there is one. */
  public Optional<Integer> lastEnd(String part, String text, int from, int to) {
    Optional<Integer> last = Optional.empty();
    for (int at = from; at < to; at++) {
      int end = at + lengthAt(part, text, at);
      if (end > at && end <= to) {
        last = Optional.of(end);
        at = end - 1;
      }
    }
    return last;
  }

  /** Whether a word of a part stands within {@code [from, to)}. */
  public boolean within(String part, String text, int from, int to) {
    return lastEnd(part, text, from, to).isPresent();
  }
}
