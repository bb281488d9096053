package org.plenumkg.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenumkg.text.Span;

/** Turns offsets of a text in UTF-16 units, which Java counts in, into Unicode code points. */
public final class CodePoints {

  /** Places of the second halves of characters that take two units, ascending. */
  private final int[] secondHalves;

  /** Counts in this text. */
  public CodePoints(String text) {
    secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The same span in code points; its bounds must not part a character. */
  public Span of(Span units) {
    return new Span(of(units.start()), of(units.end()));
  }

  private int of(int unit) {
    int found = Arrays.binarySearch(secondHalves, unit);
    int before = found < 0 ? -found - 1 : found;
    return unit - before;
  }
}
