package org.plenumkg.text;

/** What kind of character one is, for Chinese newspaper text. */
public final class Characters {

  /** Which characters up to the ideographic space are white space. */
  private static final boolean[] SPACES = new boolean['\u3000' + 1];

  static {
    for (char c = 0; c < SPACES.length; c++) {
      SPACES[c] =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060';
    }
  }

  private Characters() {}

  /** White space of any kind, the ideographic, no-break and zero-width ones included. */
  public static boolean isSpace(char c) {
    return c <= '\u3000' ? SPACES[c] : c == '\uFEFF';
  }

  /**
   * Whether {@code text} has nothing but white space from {@code start} to {@code end}, exclusive.
   */
  public static boolean isBlank(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A Chinese character (not punctuation), in the basic plane or a half of one beyond it. */
  public static boolean isHan(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || c == '〇'
        || (c >= '\uF900' && c <= '\uFAFF')
        || Character.isSurrogate(c);
  }

  /** An Arabic digit of either width. */
  public static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** A letter of the Latin alphabet of either width. */
  public static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'ａ' && c <= 'ｚ')
        || (c >= 'Ａ' && c <= 'Ｚ');
  }

  /** A mark that ends a sentence: 。！？ and their half-width forms; not the point of 7.4. */
  public static boolean endsSentence(char c) {
    return isOutsideWords(c) && (c == '。' || c == '！' || c == '？' || c == '!' || c == '?');
  }

  /** A mark that ends a clause: ，；：and the sentence marks. */
  public static boolean endsClause(char c) {
    return isOutsideWords(c)
        && (endsSentence(c)
            || c == '，'
            || c == '；'
            || c == '：'
            || c == ','
            || c == ';'
            || c == ':');
  }

  /**
   * Not a common Chinese character, as most characters are: nothing more need be asked of those.
   */
  private static boolean isOutsideWords(char c) {
    return c <= '。' || c >= '！';
  }

  /**
   * Whether a clause ends at a place: at a mark that ends one, or at a full stop behind a Chinese
   * character, as pages without Chinese punctuation have it.
   */
  public static boolean endsClause(CharSequence text, int at) {
    char c = text.charAt(at);
    if (!isOutsideWords(c)) {
      return false;
    }
    boolean comma = (c == ',' || c == ':') && at > 0 && isDigit(text.charAt(at - 1));
    boolean stop = c == '.' && at > 0 && isHan(text.charAt(at - 1));
    return stop || (endsClause(c) && !comma);
  }

  /** The text without any white space. */
  public static String withoutSpace(CharSequence text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }
}
