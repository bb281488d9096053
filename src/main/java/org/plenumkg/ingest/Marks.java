package org.plenumkg.ingest;

import org.plenumkg.text.Characters;

/** Punctuation and width of Chinese print. */
final class Marks {

  private static final String CLOSERS = "”’」』）)】》〉]";
  private static final String OPENERS = "“‘「『（(【《〈[";
  private static final String CLAUSE = "，,；;。！？!?";

  private Marks() {}

  static boolean opens(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** A mark of Chinese print: ，。、“” and the like, full-width. */
  static boolean isChinese(char c) {
    return (c >= '\u3001' && c <= '\u303F')
        || (c >= '\uFF01' && c <= '\uFF0F')
        || (c >= '\uFF1A' && c <= '\uFF20')
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’'
        || c == '…'
        || c == '—'
        || c == '·';
  }

  /** Whether a mark that running text has and a heading mostly has not stands in {@code text}. */
  static int clauses(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (CLAUSE.indexOf(text.charAt(i)) >= 0 && !betweenDigits(text, i)) {
        count++;
      }
    }
    return count;
  }

  static boolean betweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Characters.isDigit(text.charAt(at - 1))
        && Characters.isDigit(text.charAt(at + 1));
  }

  /** Whether a sentence, or a phrase that announces what follows, ends with {@code text}: 会议指出。” */
  static boolean ended(String text) {
    int last = text.length() - 1;
    while (last >= 0 && (closes(text.charAt(last)) || Characters.isSpace(text.charAt(last)))) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    char c = text.charAt(last);
    return Characters.endsSentence(c)
        || c == '…'
        || (last == text.length() - 1 && (c == '：' || c == ':'))
        || endsWithNote(text);
  }

  /** A bracket after the last sentence: 工作取得实效。（完） */
  private static boolean endsWithNote(String text) {
    char last = text.charAt(text.length() - 1);
    int kind = "）)】]".indexOf(last);
    if (kind < 0) {
      return false;
    }
    int open = text.lastIndexOf("（(【[".charAt(kind));
    return open > 0 && Characters.endsSentence(text.charAt(open - 1));
  }

  /** Newspapers set quotation marks half an em wide. */
  private static boolean isQuote(char c) {
    return c == '“' || c == '”' || c == '‘' || c == '’';
  }

  /** Whether a quotation or bracket that opens in {@code text} does not close in it: 打造“温暖 */
  static boolean leavesOpen(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += opens(text.charAt(i)) ? 1 : closes(text.charAt(i)) ? -1 : 0;
    }
    return depth > 0;
  }

  /** Width in half ems: 2 for a Chinese character, 1 for a letter or digit, nothing for a space. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += Characters.isSpace(c) ? 0 : c < 0x80 || isQuote(c) ? 1 : 2;
    }
    return width;
  }

  /**
   * Width of the first unit of {@code text} that a line break does not cut: a number, “第, or one
   * character.
   */
  static int firstUnit(String text) {
    int i = 0;
    while (i < text.length() && opens(text.charAt(i))) {
      i++;
    }
    int word = i;
    while (word < text.length() && text.charAt(word) < 0x80 && text.charAt(word) > ' ') {
      word++;
    }
    return width(text.substring(0, Math.min(text.length(), Math.max(word, i + 1))));
  }
}
