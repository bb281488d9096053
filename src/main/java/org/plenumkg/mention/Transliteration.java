package org.plenumkg.mention;

import java.util.BitSet;
import org.plenumkg.lexicon.Table;

/** Characters of names that are written by their sound: 额尔敦布和, 斯琴图雅, 扎西次仁. */
final class Transliteration {

  /** A name written by its sound has three characters at least and eight at most. */
  static final int SHORTEST = 3;

  static final int LONGEST = 8;

  private final BitSet characters = new BitSet();

  private Transliteration() {}

  /** The table that comes with the program. */
  static Transliteration load() {
    Transliteration all = new Transliteration();
    for (Table.Row row : Table.read("/lexicon/transliteration.csv", "characters")) {
      row.need("characters").chars().forEach(all.characters::set);
    }
    return all;
  }

  /** Where the run of such characters ends that begins at {@code at}. */
  int end(String text, int at, int limit) {
    int end = at;
    while (end < limit && end - at < LONGEST && characters.get(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
