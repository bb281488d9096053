package org.plenumkg.ingest;

import java.util.Arrays;
import org.plenumkg.text.RepairedText;

/** A repaired text in the making: characters, each with its origin. */
final class TextBuilder {

  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[16];

  TextBuilder append(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length);
    }
    origins[text.length()] = origin;
    text.append(c);
    return this;
  }

  TextBuilder append(RepairedText more) {
    return append(more, 0, more.text().length());
  }

  TextBuilder append(RepairedText more, int start, int end) {
    for (int i = start; i < end; i++) {
      append(more.text().charAt(i), more.origin(i));
    }
    return this;
  }

  /** White space that the original does not have. */
  TextBuilder insert(char space) {
    return append(space, RepairedText.INSERTED);
  }

  int length() {
    return text.length();
  }

  RepairedText build() {
    return new RepairedText(text.toString(), Arrays.copyOf(origins, text.length()));
  }
}
