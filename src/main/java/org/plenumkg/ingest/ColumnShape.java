package org.plenumkg.ingest;

import java.util.Arrays;
import java.util.List;

/**
 * How wide a page's lines are and where sentences end: the shape by which columns of type are
 * known.
 */
final class ColumnShape {

  /** Half ems; a wider line is a whole paragraph, not a line of a column. */
  static final int WIDEST = 120;

  /** How many lines before and behind one tell how wide its column is. */
  private static final int NEAR = 6;

  private final List<Paragraph> lines;
  private final int[] widths;
  private final boolean[] ended;

  ColumnShape(List<Paragraph> lines) {
    this.lines = lines;
    widths = lines.stream().mapToInt(Paragraph::width).toArray();
    ended = new boolean[widths.length];
    for (int i = 0; i < ended.length; i++) {
      ended[i] = Marks.ended(lines.get(i).text());
    }
  }

  boolean ended(int line) {
    return ended[line];
  }

  /**
   * Whether indentation tells where paragraphs begin: not where nearly all lines of a column have
   * it.
   */
  boolean indentationTells() {
    long indented = lines.stream().filter(Paragraph::indented).count();
    long narrow = Arrays.stream(widths).filter(w -> w <= WIDEST).count();
    long whole = 0;
    for (boolean end : ended) {
      whole += end ? 1 : 0;
    }
    int all = lines.size();
    return indented * 5 < all * 4L || narrow * 10 < all * 9L || whole * 2 > all;
  }

  /** Whether most long paragraphs end with a sentence, so that one that does not was cut. */
  boolean paragraphsEnd() {
    int wide = 0;
    int whole = 0;
    for (int i = 0; i < widths.length; i++) {
      wide += widths[i] > WIDEST ? 1 : 0;
      whole += widths[i] > WIDEST && ended[i] ? 1 : 0;
    }
    return whole * 2 >= wide;
  }

  /** The number of blank lines that most often part two paragraphs. */
  int usualGap() {
    int[] counts = new int[20];
    for (int i = 1; i < lines.size(); i++) {
      counts[Math.min(lines.get(i).gap(), counts.length - 1)]++;
    }
    int usual = 1;
    for (int gap = 2; gap < counts.length; gap++) {
      usual = counts[gap] > counts[usual] ? gap : usual;
    }
    return usual;
  }

  /**
   * Whether the lines around {@code next} and the one before it are those of a column: narrow, and
   * of so {@code many} one at most ends where a sentence does.
   */
  boolean isColumn(int next, int many) {
    int from = Math.max(0, next - NEAR);
    int to = Math.min(widths.length, next + NEAR);
    int wide = 0;
    int whole = 0;
    for (int i = from; i < to; i++) {
      wide += widths[i] > WIDEST ? 1 : 0;
      whole += ended[i] ? 1 : 0;
    }
    return widths[next - 1] <= WIDEST
        && widths[next] <= WIDEST
        && wide * 10 <= (to - from) * 3
        && whole * many <= to - from;
  }

  /**
   * Whether the first word of line {@code next} had no room on the line before, give or take {@code
   * slack}.
   */
  boolean fills(int next, int slack) {
    int first = next - 1;
    int last = next - 1;
    while (first > 0 && lines.get(first).gap() == 0 && next - first < NEAR) {
      first--;
    }
    while (last + 1 < widths.length && lines.get(last + 1).gap() == 0 && last - next < NEAR) {
      last++;
    }
    if (first == last) {
      first = Math.max(0, next - NEAR);
      last = Math.min(widths.length - 1, next + NEAR);
    }
    int[] near = Arrays.copyOfRange(widths, first, last + 1);
    Arrays.sort(near);
    // one line that sticks out, a headline, says nothing of the column
    int column = near.length > 3 ? near[near.length - 2] : near[near.length - 1];
    return widths[next - 1] + Marks.firstUnit(lines.get(next).text()) > column - slack;
  }
}
