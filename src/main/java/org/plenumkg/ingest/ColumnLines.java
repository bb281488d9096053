package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.LayoutUse;
import org.plenumkg.lexicon.PageWords.Word;
import org.plenumkg.text.Characters;

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
  private final ColumnShape shape;
  private final boolean indentationTells;
  private final boolean paragraphsEnd;
  private final int usualGap;

  private ColumnLines(
      List<Paragraph> lines, PageWords words, BylineParser bylines, FurnitureFinder furniture) {
    this.lines = lines;
    this.words = words.layout();
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
      TextBuilder text = new TextBuilder().append(begin.repaired());
      int clauses = Marks.clauses(begin.text());
      int next = first + 1;
      while (next < lines.size() && continues(first, next, clauses)) {
        if (latinAtSeam(lines.get(next - 1).text(), lines.get(next).text())) {
          text.insert(' ');
        }
        text.append(lines.get(next).repaired());
        clauses += Marks.clauses(lines.get(next).text());
        next++;
      }
      boolean indented = begin.indented() && indentationTells;
      paragraphs.add(new Paragraph(text.build(), begin.gap(), indented));
      first = next;
    }
    return paragraphs;
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
    if ((after.indented() && indentationTells)
        || after.gap() > usualGap
        || standsAlone(line.text(), after.text())) {
      return false;
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
    if (!ended && (clauses > 0 || Marks.leavesOpen(line.text()))) {
      return true;
    }
    // two lines that could each stand alone: only where most lines around are broken
    return shape.isColumn(next, 3)
        && (ended ? shape.fills(next, 0) : proseFollows(next) && shape.fills(next, slack));
  }

  private boolean standsAlone(String line, String after) {
    return bylines.isByline(after)
        || bylines.endsWithByline(line)
        || Datelines.startsReport(after)
        || furniture.isFurniture(after)
        || furniture.isFurniture(line);
  }

  /** A long paragraph cut by a blank line where its column or page ended. */
  private boolean cutAtGap(int next) {
    String line = lines.get(next - 1).text();
    String after = lines.get(next).text();
    int width = shape.width(next - 1);
    if (Word.at(words, after, 0).filter(w -> w.use() == LayoutUse.CONTINUATION).isPresent()
        || (!Marks.opens(after.charAt(0)) && Marks.isChinese(after.charAt(0)))) {
      return width > ColumnShape.WIDEST / 2;
    }
    boolean sentence = width > ColumnShape.WIDEST / 3 && line.indexOf('。') >= 0;
    boolean clauses = width > ColumnShape.WIDEST * 2 / 3 && Marks.clauses(line) >= 2;
    return paragraphsEnd
        && !line.endsWith("；")
        && !line.endsWith(";")
        && (sentence || clauses || Marks.leavesOpen(line))
        && (Marks.clauses(after) > 0 || shape.ended(next));
  }

  private boolean proseFollows(int next) {
    return Marks.clauses(lines.get(next).text()) > 0
        || (next + 1 < lines.size()
            && lines.get(next + 1).gap() == 0
            && Marks.clauses(lines.get(next + 1).text()) > 0);
  }
}
