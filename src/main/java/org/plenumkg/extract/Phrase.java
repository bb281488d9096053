package org.plenumkg.extract;

/**
 * What a figure counts, in the text's words.
 *
 * @param words the noun phrase, shortened; empty where the clause has none
 * @param doing what is done with it, where that stands beside it: 签约 of 签约33个项目
 */
record Phrase(String words, String doing) {

  static final Phrase NONE = new Phrase("", "");

  boolean isEmpty() {
    return words.isEmpty();
  }
}
