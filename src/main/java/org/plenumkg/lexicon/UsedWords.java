package org.plenumkg.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Words of one use in a table with the columns word and use: the links 完成, 达, 为. */
public final class UsedWords {

  private static final int LONGEST = 8;

  private final Forms<String> forms;

  private UsedWords(Forms<String> forms) {
    this.forms = forms;
  }

  /** The words of a table whose {@code column} has a value. */
  public static UsedWords load(String table, String column, String value) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read(table, "word", column)) {
      if (row.get(column).equals(value)) {
        words.put(row.need("word"), value);
      }
    }
    return new UsedWords(Forms.of(words));
  }

  /** End of the longest one that begins at {@code at} and ends by {@code limit}. */
  public OptionalInt endAt(String text, int at, int limit) {
    return forms.all(text, at).stream()
        .mapToInt(Forms.Match::end)
        .filter(end -> end <= limit)
        .findFirst();
  }

  /** Start of the longest one that ends at {@code end}, not before {@code from}. */
  public OptionalInt startOf(String text, int from, int end) {
    for (int start = Math.max(from, end - LONGEST); start < end; start++) {
      int at = start;
      if (forms.all(text, at).stream().anyMatch(m -> m.end() == end)) {
        return OptionalInt.of(start);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether all of {@code [from, end)} is one of them. */
  public boolean is(String text, int from, int end) {
    OptionalInt start = startOf(text, from, end);
    return start.isPresent() && start.getAsInt() == from;
  }
}
