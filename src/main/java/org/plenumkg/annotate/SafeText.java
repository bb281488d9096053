package org.plenumkg.annotate;

/** Text of pages, which may hold anything, made safe for where it is shown. */
public final class SafeText {

  private static final char UNSHOWABLE = '\uFFFD';

  private SafeText() {}

  /** For the text and the quoted attributes of an HTML page. */
  public static String html(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(isShowable(text, i) ? c : UNSHOWABLE);
      }
    }
    return safe.toString();
  }

  /** For a terminal, which obeys control characters. */
  static String terminal(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      safe.append(isShowable(text, i) ? text.charAt(i) : UNSHOWABLE);
    }
    return safe.toString();
  }

  /** Not a control character, nor half a character, nor one of Unicode's noncharacters. */
  private static boolean isShowable(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n' || c == '\t') {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !Character.isISOControl(c) && c < 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
  }
}
