package org.plenumkg.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Words of one use in a table with the columns word and use: the links 完成, 达, 为. */
public final class UsedWords {

  private final Forms<String> forms;
  private final Endings endings;

  private UsedWords(Map<String, String> words) {
    forms = Forms.of(words);
    endings = new Endings(words.keySet());
  }

  /** The words of a table whose {@code column} has a value. */
  public static UsedWords load(String table, String column, String value) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read(table, "word", column)) {
      if (row.get(column).equals(value)) {
        words.put(row.need("word"), value);
      }
    }
    return new UsedWords(words);
  }

  /** End of the longest one that begins at {@code at} and ends by {@code limit}. */
  public OptionalInt endAt(String text, int at, int limit) {
    for (Forms.Match<String> match : forms.all(text, at)) {
      if (match.end() <= limit) {
        return OptionalInt.of(match.end());
      }
    }
    return OptionalInt.empty();
  }

  /** Start of the longest one that ends at {@code end}, not before {@code from}. */
  public OptionalInt startOf(String text, int from, int end) {
    return endings.startOf(text, from, end);
  }

  /** Whether all of {@code [from, end)} is one of them. */
  public boolean is(String text, int from, int end) {
    OptionalInt start = startOf(text, from, end);
    return start.isPresent() && start.getAsInt() == from;
  }
}
