package org.plenumkg.cli;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal words take; 区委 takes four. */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(String words) {
    return words.codePoints().map(DisplayWidth::of).sum();
  }

  /** The words in lines of at most {@code width} columns, at least one line. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int c : words.codePoints().toArray()) {
      if (used + of(c) > width && used > 0) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(c);
      used += of(c);
    }
    lines.add(line.toString());
    return lines;
  }

  /** After Unicode's East Asian Width: wide and full-width characters take two, marks none. */
  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF01 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
