package org.plenumkg.lexicon;

import java.util.BitSet;

/** Characters with which names of other languages are written by their sound: 额尔敦布和. */
public final class SoundCharacters {

  private final BitSet characters = new BitSet();

  private SoundCharacters(String table) {
    Table.read(table, "characters")
        .forEach(row -> row.need("characters").chars().forEach(characters::set));
  }

  /** Those of names of the country's own languages: 斯琴图雅, 扎西次仁, 买买提. */
  public static SoundCharacters load() {
    return new SoundCharacters("/lexicon/transliteration.csv");
  }

  /** Those of names of other countries. */
  public static SoundCharacters foreign() {
    return new SoundCharacters("/lexicon/foreign-names.csv");
  }

  /** Whether such names are written with it. */
  public boolean has(char c) {
    return characters.get(c);
  }
}
