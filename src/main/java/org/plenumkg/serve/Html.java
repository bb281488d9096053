package org.plenumkg.serve;

/** Text of pages, which may hold anything, made safe for HTML. */
final class Html {

  private Html() {}

  /** For text and quoted attributes. */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default ->
                    safe.appendCodePoint(
                        Character.isISOControl(c) && c != '\n' && c != '\t' ? 0xFFFD : c);
              }
            });
    return safe.toString();
  }

  /** A link, or the words alone where the address is none that a browser should follow. */
  static String link(String address, String words) {
    boolean followed =
        address.startsWith("/") || address.startsWith("http://") || address.startsWith("https://");
    return followed ? "<a href=\"" + safe(address) + "\">" + safe(words) + "</a>" : safe(words);
  }
}
