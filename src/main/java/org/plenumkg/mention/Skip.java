package org.plenumkg.mention;

import java.util.List;

/** Steps over words in a text. */
final class Skip {

  private Skip() {}

  /** End of a word that stands at a place; negative if another does. */
  static int word(String text, int at, String word) {
    return text.startsWith(word, at) ? at + word.length() : -1;
  }

  /** End of the first of some words that stands at a place; the place itself if none does. */
  static int one(String text, int at, List<String> words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }
}
