package org.plenumkg.ingest;

import org.plenumkg.text.Characters;

/** Punctuation and width of Chinese print. */
final class Marks {

  private static final String CLOSERS = "”’」』）)】》〉]";
  private static final String OPENERS = "“‘「『（(【《〈[";
  private static final String CLAUSE = "，,；;。！？!?";

  private Marks() {}

  /** Not a common Chinese character, as most characters are. */
  private static boolean isMark(char c) {
    return c <= '\u303F' || c >= '\uFF00';
  }

  static boolean opens(char c) {
    return isMark(c) && OPENERS.indexOf(c) >= 0;
  }

  /** A mark that running text has and a heading mostly has not. */
  static boolean isClause(char c) {
    return CLAUSE.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return isMark(c) && CLOSERS.indexOf(c) >= 0;
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
  static boolean isQuote(char c) {
    return c == '“' || c == '”' || c == '‘' || c == '’';
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
    return Measure.of(text.substring(0, Math.min(text.length(), Math.max(word, i + 1)))).width();
  }
}
