package org.plenumkg.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chinese surnames, of one character and of two (欧阳), the more frequent ones with the lower rank.
 */
public final class Surnames {

  private final Forms<Integer> ranks;

  /** Indexes the rows of a table with the columns surname and rank. */
  public Surnames(List<Table.Row> rows) {
    Map<String, Integer> all = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      if (all.put(row.need("surname"), row.number("rank")) != null) {
        throw row.expected("each surname once, found " + row.get("surname") + " again");
      }
    }
    ranks = Forms.of(all);
  }

  /** The surnames that come with the program. */
  public static Surnames load() {
    return new Surnames(Table.read("/lexicon/surnames.csv", "surname", "rank"));
  }

  /** Length of the longest surname that begins at {@code at}, 0 if none does. */
  public int lengthAt(CharSequence text, int at) {
    return ranks.lengthAt(text, at);
  }

  /** Rank of a surname, 1 for the most frequent one; empty for what is none. */
  public Optional<Integer> rank(String surname) {
    return ranks
        .longest(surname, 0)
        .filter(m -> m.end() == surname.length())
        .map(Forms.Match::value);
  }

  /** Whether {@code name} is built like a full name: a surname and one or two characters more. */
  public boolean fits(String name) {
    int surname = lengthAt(name, 0);
    int given = name.length() - surname;
    return surname > 0 && given >= 1 && given <= 2;
  }
}
