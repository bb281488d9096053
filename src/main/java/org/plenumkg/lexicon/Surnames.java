package org.plenumkg.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;

/** Chinese surnames, of one character and of two (欧阳). */
public final class Surnames {

  private final Forms<Boolean> forms;

  /** Indexes the rows of a table with the column surname. */
  public Surnames(java.util.List<Table.Row> rows) {
    Map<String, Boolean> all = new LinkedHashMap<>();
    rows.forEach(row -> all.put(row.need("surname"), true));
    forms = Forms.of(all);
  }

  /** The surnames that come with the program. */
  public static Surnames load() {
    return new Surnames(Table.read("/lexicon/surnames.csv", "surname"));
  }

  /** Length of the longest surname that begins at {@code at}, 0 if none does. */
  public int lengthAt(CharSequence text, int at) {
    return forms.longest(text, at).map(m -> m.end() - at).orElse(0);
  }
}
