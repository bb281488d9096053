package org.plenumkg.ingest;

import java.util.List;
import org.plenumkg.lexicon.PageWords.LayoutUse;
import org.plenumkg.lexicon.PageWords.Word;

/**
 * A clause or list cut between two blocks, whatever the lines around look like: 产值、税收分别增长8.1%、 and
 * 6.4%，均居全市第一。
 *
 * <p>Headlines and captions are cut so too, but say nothing whole behind the cut, or little before
 * it.
 */
record BrokenClause(List<Word<LayoutUse>> words) {

  /**
   * Half ems; a shorter line is rather half a headline, a line of verse or an element of a list.
   */
  private static final int PROSE = 40;

  /** Whether the words of {@code after} go on with those of {@code line}. */
  boolean goesOn(Paragraph line, Paragraph after) {
    boolean whole = after.clauses() > 0 || Marks.ended(after.text());
    if (!whole || Marks.ended(line.text()) || ListMark.starts(after.text())) {
      return false;
    }
    return inQuotation(line, after)
        || (line.width() > PROSE && (endsOpen(line.text()) || starts(line, after)));
  }

  /** A comma of either kind, at which no sentence ends. */
  private static boolean endsOpen(String text) {
    return "，,、".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** What opens before the cut closes behind it: 打造“一刻钟 and 便民生活圈”，…. */
  private static boolean inQuotation(Paragraph line, Paragraph after) {
    return line.clauses() > 0 && line.measure().leavesOpen() && after.measure().depth() < 0;
  }

  /** A word or mark with which no paragraph begins: 等, ，. */
  private boolean starts(Paragraph line, Paragraph after) {
    char first = after.text().charAt(0);
    boolean mark = Marks.isChinese(first) && Marks.isClause(first);
    boolean word =
        Word.at(words, after.text(), 0).filter(w -> w.use() == LayoutUse.CONTINUATION).isPresent();
    return line.clauses() > 0 && (mark || word);
  }
}
