package org.plenumkg.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A list of words found by the longest match at a place: a table with the column word. */
public final class WordSet {

  private final Forms<String> forms;

  private WordSet(Forms<String> forms) {
    this.forms = forms;
  }

  /** Some words. */
  public static WordSet of(Collection<String> words) {
    Map<String, String> forms = new LinkedHashMap<>();
    words.forEach(word -> forms.put(word, word));
    return new WordSet(Forms.of(forms));
  }

  /** The words of a table that comes with the program. */
  public static WordSet load(String resource) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read(resource, "word")) {
      words.put(row.need("word"), row.get("word"));
    }
    return new WordSet(Forms.of(words));
  }

  /** The words of a table whose rows have {@code value} in {@code column}. */
  public static WordSet load(String resource, String column, String value) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read(resource, "word", column)) {
      if (row.get(column).equals(value)) {
        words.put(row.need("word"), row.get("word"));
      }
    }
    return new WordSet(Forms.of(words));
  }

  /** Length of the longest word that begins at {@code at}, 0 if none does. */
  public int lengthAt(CharSequence text, int at) {
    return forms.lengthAt(text, at);
  }

  /** Whether one of the words stands within {@code [from, to)}. */
  public boolean within(CharSequence text, int from, int to) {
    return forms.within(text, from, to);
  }

  /** Whether one of the words begins at {@code at}. */
  public boolean beginsAt(CharSequence text, int at) {
    return lengthAt(text, at) > 0;
  }
}
