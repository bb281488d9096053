package org.plenumkg.mention;

import java.util.HashMap;
import java.util.Map;
import org.plenumkg.lexicon.WordSet;

/** Tells titles of documents (意见, 条例, 报告) from those of newspapers, books and films. */
final class DocumentTitles {

  private static final int LONGEST_TYPE = 6;
  private static final int LONGEST_CUE = 4;

  private final WordSet types = WordSet.load("/lexicon/document-types.csv");
  private final WordSet national = WordSet.load("/lexicon/national-titles.csv");
  private final Map<String, WordSet> cues = new HashMap<>();

  /**
   * With the lexicons that come with the program.
   *
   * @throws org.plenumkg.lexicon.LexiconException if a lexicon is malformed
   */
  DocumentTitles() {
    for (String where : new String[] {"before", "behind"}) {
      cues.put(where, WordSet.load("/lexicon/document-cues.csv", "where", where));
    }
  }

  /** The title without the version behind it: 条例 of 条例（草案）. */
  static String withoutVersion(String title) {
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    boolean closed = title.endsWith("）") || title.endsWith(")");
    return closed && open > 0 ? title.substring(0, open) : title;
  }

  /** Whether a title in a text is that of a document. */
  boolean isDocument(String text, Quoted quoted, String title) {
    String bare = withoutVersion(title);
    boolean typed = false;
    for (int at = Math.max(0, bare.length() - LONGEST_TYPE); at < bare.length(); at++) {
      typed |= types.lengthAt(bare, at) == bare.length() - at;
    }
    return typed
        && !cues.get("behind").beginsAt(text, quoted.outer().end())
        && !endsBefore(text, quoted.outer().start());
  }

  /** Whether the title is a word for a kind of document only: 《条例》. */
  boolean isGeneric(String title) {
    return types.lengthAt(title, 0) == title.length();
  }

  /** Whether such a document holds for the whole country. */
  boolean isNational(String title) {
    return national.beginsAt(title, 0);
  }

  private boolean endsBefore(String text, int end) {
    for (int at = Math.max(0, end - LONGEST_CUE); at < end; at++) {
      if (cues.get("before").lengthAt(text, at) == end - at) {
        return true;
      }
    }
    return false;
  }
}
