package org.plenumkg.mention;

import org.plenumkg.lexicon.SoundCharacters;
import org.plenumkg.lexicon.WordSet;

/** Characters of names that are written by their sound: 额尔敦布和, 斯琴图雅, 扎西次仁. */
final class Transliteration {

  /** A name written by its sound has three characters at least and eight at most. */
  static final int SHORTEST = 3;

  static final int LONGEST = 8;

  private final SoundCharacters characters = SoundCharacters.load();
  private final SoundCharacters foreign = SoundCharacters.foreign();
  private final WordSet names = WordSet.load("/lexicon/whole-names.csv");

  private Transliteration() {}

  /** The table that comes with the program. */
  static Transliteration load() {
    return new Transliteration();
  }

  /**
   * Length of a name that has no surname and only two characters, such as 扎西; 0 if none is there.
   */
  int wholeName(String text, int at) {
    return names.lengthAt(text, at);
  }

  /** Where the run ends of characters with which names of any language are written. */
  int foreignEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit
        && end - at < LONGEST
        && (characters.has(text.charAt(end)) || foreign.has(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  /** Where the run of such characters ends that begins at {@code at}. */
  int end(String text, int at, int limit) {
    int end = at;
    while (end < limit && end - at < LONGEST && characters.has(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
