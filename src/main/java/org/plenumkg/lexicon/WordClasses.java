package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words in several parts of one table, each part found by the longest match at a place. */
public final class WordClasses {

  private final Map<String, Forms<String>> parts = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  private WordClasses(Map<String, List<String>> words) {
    words.forEach(
        (part, list) -> {
          Map<String, String> forms = new LinkedHashMap<>();
          list.forEach(word -> forms.put(word, word));
          parts.put(part, Forms.of(forms));
          longest.put(part, list.stream().mapToInt(String::length).max().orElse(0));
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
    return forms(part).longest(text, at).map(m -> m.end() - at).orElse(0);
  }

  /** Start of the longest word of a part that ends at {@code end}, not before {@code floor}. */
  public Optional<Integer> startEndingAt(String part, String text, int floor, int end) {
    for (int at = Math.max(floor, end - longest.getOrDefault(part, 0)); at < end; at++) {
      int start = at;
      if (forms(part).all(text, at).stream().anyMatch(m -> m.end() == end)) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
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

  private Forms<String> forms(String part) {
    return parts.getOrDefault(part, Forms.of(Map.of()));
  }
}
