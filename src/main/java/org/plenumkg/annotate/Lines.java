package org.plenumkg.annotate;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

/** The lines of a page as it came, which people find a place by. */
final class Lines {

  private final String original;
  private final int[] starts;

  Lines(String original) {
    this.original = original;
    starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.rangeClosed(1, original.length()).filter(i -> endsLine(i - 1)))
            .toArray();
  }

  private boolean endsLine(int at) {
    char c = original.charAt(at);
    boolean pair = at + 1 < original.length() && original.charAt(at + 1) == '\n';
    return c == '\n' || (c == '\r' && !pair);
  }

  /** Number, from 1, of the line in which a UTF-16 unit of the page stands. */
  int at(int unit) {
    int found = Arrays.binarySearch(starts, unit);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** Number of the line in which words of an article begin, 1 for none. */
  int of(RepairedText repaired, Span span) {
    return repaired.origins(span, original).stream().findFirst().map(s -> at(s.start())).orElse(1);
  }
}
