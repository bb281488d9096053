package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.text.Characters;
import org.plenumkg.text.PageText.SetAside;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;
import org.plenumkg.text.TextBuilder;

/**
 * A page without the characters that no font shows: control, format and Private Use characters,
 * which PDF extraction leaves for symbols it has no name for.
 *
 * @param kept the rest of the page
 * @param setAside runs of them with the reason
 */
record Unprintables(RepairedText kept, List<SetAside> setAside) {

  static Unprintables in(String page) {
    RepairedText whole = RepairedText.unchanged(page);
    List<SetAside> setAside = new ArrayList<>();
    TextBuilder kept = new TextBuilder();
    int from = 0;
    for (int i = 0; i < page.length(); ) {
      if (isCommon(page.charAt(i)) || reason(page, i).isEmpty()) {
        i++;
        continue;
      }
      String reason = reason(page, i);
      int end = i;
      while (end < page.length() && reason.equals(reason(page, end))) {
        end += Character.charCount(page.codePointAt(end));
      }
      setAside.add(new SetAside(new Span(i, end), reason));
      kept.append(whole, from, i);
      from = end;
      i = end;
    }
    return from == 0
        ? new Unprintables(whole, setAside)
        : new Unprintables(kept.append(whole, from, page.length()).build(), setAside);
  }

  /** Whether it is printed at first sight, as most characters are: a Chinese one or its marks. */
  private static boolean isCommon(char c) {
    return (c >= '\u3000' && c <= '\u9FFF') || (c >= ' ' && c < 0x7F);
  }

  /** Why the character at {@code at} goes; empty if it stays. */
  private static String reason(String page, int at) {
    boolean secondHalf =
        at > 0
            && Character.isLowSurrogate(page.charAt(at))
            && Character.isHighSurrogate(page.charAt(at - 1));
    return secondHalf ? "" : reason(page.codePointAt(at));
  }

  /** Why a character goes; empty if it stays. */
  private static String reason(int codePoint) {
    if (codePoint < 0x10000 && Characters.isSpace((char) codePoint)) {
      return "";
    }
    return switch (Character.getType(codePoint)) {
      case Character.PRIVATE_USE -> "private use character";
      case Character.CONTROL -> "control character";
      case Character.FORMAT -> "format character";
      case Character.SURROGATE -> "unpaired surrogate";
      default -> codePoint == 0xFFFC ? "object placeholder" : "";
    };
  }
}
