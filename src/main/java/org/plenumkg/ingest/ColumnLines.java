package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.LayoutUse;
import org.plenumkg.lexicon.PageWords.Word;
import org.plenumkg.text.Characters;
import org.plenumkg.text.RepairedText;

/**
 * Lines set in columns, joined to paragraphs. A line goes on with the next when its sentence is
 * open and nothing (indentation, a wide gap, a byline) says that a new paragraph begins; a blank
 * line may stand inside a sentence, where one piece of a column ends.
 */
final class ColumnLines {

  /** Half ems; a wider line is a whole paragraph, not a line of a column. */
  private static final int WIDEST = 120;

  /**
   * Half ems by which the first line of a paragraph is shorter, though extraction lost its
   * indentation.
   */
  private static final int INDENT = 4;

  /** How many lines around one tell how wide its column is. */
  private static final int NEAR = 6;

  private final List<Paragraph> lines;
  private final List<Word<LayoutUse>> words;
  private final BylineParser bylines;
  private final boolean indentationTells;
  private final int usualGap;
  private final boolean paragraphsEnd;

  private ColumnLines(List<Paragraph> lines, PageWords words, BylineParser bylines) {
    this.lines = lines;
    this.words = words.layout();
    this.bylines = bylines;
    long indented = lines.stream().filter(Paragraph::indented).count();
    long narrow = lines.stream().filter(l -> l.width() <= WIDEST).count();
    long open = lines.stream().filter(l -> !Marks.ended(l.text())).count();
    indentationTells =
        indented * 5 < lines.size() * 4L
            || narrow * 10 < lines.size() * 9L
            || open * 2 < lines.size();
    usualGap = usualGap();
    long wide = lines.stream().filter(l -> l.width() > WIDEST).count();
    long wideEnded =
        lines.stream().filter(l -> l.width() > WIDEST && Marks.ended(l.text())).count();
    paragraphsEnd = wideEnded * 2 >= wide;
  }

  static List<Paragraph> joined(List<Paragraph> lines, PageWords words, BylineParser bylines) {
    return new ColumnLines(lines, words, bylines).joined();
  }

  private List<Paragraph> joined() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int first = 0; first < lines.size(); ) {
      TextBuilder text = new TextBuilder().append(lines.get(first).repaired());
      int clauses = Marks.clauses(lines.get(first).text());
      int next = first + 1;
      while (next < lines.size() && continues(first, next, clauses)) {
        if (latinAtSeam(lines.get(next - 1).text(), lines.get(next).text())) {
          text.insert(' ');
        }
        text.append(lines.get(next).repaired());
        clauses += Marks.clauses(lines.get(next).text());
        next++;
      }
      Paragraph begin = lines.get(first);
      RepairedText whole = text.build();
      paragraphs.add(new Paragraph(whole, begin.gap(), begin.indented() && indentationTells));
      first = next;
    }
    return paragraphs;
  }

  private static boolean latinAtSeam(String before, String after) {
    return Characters.isLatin(before.charAt(before.length() - 1))
        && Characters.isLatin(after.charAt(0));
  }

  /**
   * Whether line {@code next} continues the paragraph from {@code first} on, which has so many
   * clause marks.
   */
  private boolean continues(int first, int next, int clauses) {
    Paragraph line = lines.get(next - 1);
    Paragraph after = lines.get(next);
    if ((after.indented() && indentationTells)
        || after.gap() > usualGap
        || bylines.isByline(after.text())
        || bylines.endsWithByline(line.text())) {
      return false;
    }
    boolean ended = Marks.ended(line.text());
    boolean column = isColumn(next);
    int slack = next == first + 1 ? 2 + INDENT : 2;
    if (after.gap() > 0) {
      return !ended && (column ? clauses > 0 && fills(next, slack) : cutAtGap(next));
    }
    if (!column || (ListMark.starts(after.text()) && !fills(next, 0))) {
      return false;
    }
    return ended ? fills(next, 0) : clauses > 0 || (proseFollows(next) && fills(next, slack));
  }

  /** A long paragraph cut by a blank line where its column or page ended. */
  private boolean cutAtGap(int next) {
    String line = lines.get(next - 1).text();
    String after = lines.get(next).text();
    if (Word.at(words, after, 0).filter(w -> w.use() == LayoutUse.CONTINUATION).isPresent()
        || (!Marks.opens(after.charAt(0)) && Marks.isChinese(after.charAt(0)))) {
      return Marks.width(line) > WIDEST / 2;
    }
    boolean sentence = Marks.width(line) > WIDEST / 3 && line.indexOf('。') >= 0;
    boolean clauses = Marks.width(line) > WIDEST * 3 / 4 && Marks.clauses(line) >= 2;
    return paragraphsEnd
        && !line.endsWith("；")
        && !line.endsWith(";")
        && (sentence || clauses || Marks.leavesOpen(line))
        && (Marks.clauses(after) > 0 || Marks.ended(after));
  }

  /**
   * Whether the lines around are those of a column: narrow, and mostly broken inside a sentence.
   */
  private boolean isColumn(int next) {
    int from = Math.max(0, next - NEAR);
    int to = Math.min(lines.size(), next + NEAR);
    long narrow = IntStream.range(from, to).filter(i -> lines.get(i).width() <= WIDEST).count();
    long open = IntStream.range(from, to).filter(i -> !Marks.ended(lines.get(i).text())).count();
    return lines.get(next - 1).width() <= WIDEST
        && lines.get(next).width() <= WIDEST
        && narrow * 10 >= (to - from) * 7L
        && open * 2 >= to - from;
  }

  private boolean proseFollows(int next) {
    return Marks.clauses(lines.get(next).text()) > 0
        || (next + 1 < lines.size()
            && lines.get(next + 1).gap() == 0
            && Marks.clauses(lines.get(next + 1).text()) > 0);
  }

  /**
   * Whether the first word of line {@code next} had no room on the line before, give or take {@code
   * slack}.
   */
  private boolean fills(int next, int slack) {
    int first = next - 1;
    int last = next - 1;
    while (first > 0 && lines.get(first).gap() == 0 && next - first < NEAR) {
      first--;
    }
    while (last + 1 < lines.size() && lines.get(last + 1).gap() == 0 && last - next < NEAR) {
      last++;
    }
    if (first == last) {
      first = Math.max(0, next - NEAR);
      last = Math.min(lines.size() - 1, next + NEAR);
    }
    int[] widths =
        IntStream.rangeClosed(first, last).map(i -> lines.get(i).width()).sorted().toArray();
    int column = widths.length > 3 ? widths[widths.length - 2] : widths[widths.length - 1];
    int needed = lines.get(next - 1).width() + Marks.firstUnit(lines.get(next).text());
    return needed > column - slack;
  }

  private int usualGap() {
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
}
