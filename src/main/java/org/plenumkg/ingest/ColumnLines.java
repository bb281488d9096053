package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.LayoutUse;
import org.plenumkg.lexicon.PageWords.Word;
import org.plenumkg.text.Characters;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.TextBuilder;

/**
 * Lines set in columns, joined to paragraphs. A line goes on with the next when its sentence is
 * open and nothing (indentation, a wide gap, a byline) says that a new paragraph begins; a blank
 * line may stand inside a sentence, where one piece of a column ends.
 */
final class ColumnLines {

  /** Half ems by which a line of justified type may fall short of its column. */
  private static final int SLACK = 2;

  /**
   * Half ems by which a paragraph's first line is shorter, though extraction lost its indentation.
   */
  private static final int INDENT = 4;

  private final List<Paragraph> lines;
  private final List<Word<LayoutUse>> words;
  private final BylineParser bylines;
  private final FurnitureFinder furniture;
  private final BrokenClause brokenClause;
  private final ColumnShape shape;
  private final boolean indentationTells;
  private final boolean paragraphsEnd;
  private final int usualGap;
  private final BitSet known = new BitSet();
  private final BitSet furnitureLines = new BitSet();

  private ColumnLines(
      List<Paragraph> lines, PageWords words, BylineParser bylines, FurnitureFinder furniture) {
    this.lines = lines;
    this.words = words.layout();
    brokenClause = new BrokenClause(this.words);
    this.bylines = bylines;
    this.furniture = furniture;
    shape = new ColumnShape(lines);
    indentationTells = shape.indentationTells();
    paragraphsEnd = shape.paragraphsEnd();
    usualGap = shape.usualGap();
  }

  static List<Paragraph> joined(
      List<Paragraph> lines, PageWords words, BylineParser bylines, FurnitureFinder furniture) {
    return new ColumnLines(lines, words, bylines, furniture).joined();
  }

  private List<Paragraph> joined() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int first = 0; first < lines.size(); ) {
      Paragraph begin = lines.get(first);
      int clauses = begin.clauses();
      int end = first + 1;
      while (end < lines.size() && continues(first, end, clauses)) {
        clauses += lines.get(end).clauses();
        end++;
      }
      Paragraph whole = end == first + 1 ? begin : begin.with(joined(first, end));
      paragraphs.add(whole.at(begin.gap(), begin.indented() && indentationTells));
      first = end;
    }
    return paragraphs;
  }

  private RepairedText joined(int first, int end) {
    TextBuilder text = new TextBuilder(ColumnShape.WIDEST * (end - first));
    for (int line = first; line < end; line++) {
      if (line > first && latinAtSeam(lines.get(line - 1).text(), lines.get(line).text())) {
        text.insert(' ');
      }
      text.append(lines.get(line).repaired());
    }
    return text.build();
  }

  private static boolean latinAtSeam(String before, String after) {
    return Characters.isLatin(before.charAt(before.length() - 1))
        && Characters.isLatin(after.charAt(0));
  }

  /**
   * Whether line {@code next} goes on with the paragraph from {@code first}, which has so many
   * clauses.
   */
  private boolean continues(int first, int next, int clauses) {
    Paragraph line = lines.get(next - 1);
    Paragraph after = lines.get(next);
    if ((after.indented() && indentationTells) || after.gap() > usualGap || standsAlone(next)) {
      return false;
    }
    if (brokenClause.goesOn(line, after)) {
      return true;
    }
    boolean ended = shape.ended(next - 1);
    boolean column = shape.isColumn(next, 2);
    int slack = next == first + 1 ? SLACK + INDENT : SLACK;
    if (after.gap() > 0) {
      return !ended && (column ? clauses > 0 && shape.fills(next, slack) : cutAtGap(next));
    }
    if (!column || (ListMark.starts(after.text()) && !shape.fills(next, 0))) {
      return false;
    }
    if (!ended && (clauses > 0 || line.measure().leavesOpen())) {
      return true;
    }
    // two lines that could each stand alone: only where most lines around are broken
    return shape.isColumn(next, 3)
        && (ended ? shape.fills(next, 0) : proseFollows(next) && shape.fills(next, slack));
  }

  /** Whether line {@code next} or the one before it is none of a paragraph's. */
  private boolean standsAlone(int next) {
    String after = lines.get(next).text();
    return bylines.isByline(after)
        || bylines.endsWithByline(lines.get(next - 1).text())
        || Datelines.startsReport(after)
        || isFurniture(next)
        || isFurniture(next - 1);
  }

  /** Asked of each line twice and more. */
  private boolean isFurniture(int line) {
    if (!known.get(line)) {
      known.set(line);
      furnitureLines.set(line, furniture.isFurniture(lines.get(line).text()));
    }
    return furnitureLines.get(line);
  }

  /** A long paragraph cut by a blank line where its column or page ended. */
  private boolean cutAtGap(int next) {
    String line = lines.get(next - 1).text();
    String after = lines.get(next).text();
    Measure measure = lines.get(next - 1).measure();
    int width = measure.width();
    if (Word.at(words, after, 0).filter(w -> w.use() == LayoutUse.CONTINUATION).isPresent()
        || (!Marks.opens(after.charAt(0)) && Marks.isChinese(after.charAt(0)))) {
      return width > ColumnShape.WIDEST / 2;
    }
    boolean sentence = width > ColumnShape.WIDEST / 3 && measure.has(Measure.STOP);
    boolean clauses = width > ColumnShape.WIDEST * 2 / 3 && measure.clauses() >= 2;
    return paragraphsEnd
        && !line.endsWith("；")
        && !line.endsWith(";")
        && (sentence || clauses || measure.leavesOpen())
        && (lines.get(next).clauses() > 0 || shape.ended(next));
  }

  private boolean proseFollows(int next) {
    return lines.get(next).clauses() > 0
        || (next + 1 < lines.size()
            && lines.get(next + 1).gap() == 0
            && lines.get(next + 1).clauses() > 0);
  }
}
