package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.text.Characters;
import org.plenumkg.text.PageText.SetAside;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

/**
 * A page without the characters that no font shows: control, format and Private Use characters,
 * which PDF extraction leaves for symbols it has no name for.
 *
 * @param kept the rest of the page
 * @param setAside runs of them with the reason
 */
record Unprintables(RepairedText kept, List<SetAside> setAside) {

  static Unprintables in(String page) {
    TextBuilder kept = new TextBuilder();
    List<SetAside> setAside = new ArrayList<>();
    int runStart = 0;
    String runReason = "";
    for (int i = 0; i < page.length(); ) {
      int length = Character.charCount(page.codePointAt(i));
      String reason = reason(page.codePointAt(i));
      if (!reason.equals(runReason)) {
        if (!runReason.isEmpty()) {
          setAside.add(new SetAside(new Span(runStart, i), runReason));
        }
        runStart = i;
        runReason = reason;
      }
      for (int k = i; k < i + length && reason.isEmpty(); k++) {
        kept.append(page.charAt(k), k);
      }
      i += length;
    }
    if (!runReason.isEmpty()) {
      setAside.add(new SetAside(new Span(runStart, page.length()), runReason));
    }
    return new Unprintables(kept.build(), setAside);
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
