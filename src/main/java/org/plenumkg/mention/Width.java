package org.plenumkg.mention;

/** Full-width letters, digits and signs as narrow ones, so that “20＋8” and “20+8” are one name. */
final class Width {

  private static final char FIRST = '\uff0b';
  private static final char LAST = '\uff5a';
  private static final int SHIFT = 0xfee0;

  private Width() {}

  /** The words with narrow letters and digits; Chinese punctuation stays. */
  static String narrow(String words) {
    StringBuilder narrow = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      char folded = (char) (c - SHIFT);
      boolean fold =
          c >= FIRST && c <= LAST && (Character.isLetterOrDigit(folded) || folded == '+');
      narrow.append(fold ? folded : c);
    }
    return narrow.toString();
  }
}
