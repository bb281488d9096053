package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

/** A page's characters to its paragraphs: lines joined, spaces closed, widths mended. */
final class Repair {

  /**
   * Half ems from which on 　　 inside a line was a paragraph's indentation before a scraper joined
   * them.
   */
  private static final int LONG = 120;

  private final PageWords words;
  private final BylineParser bylines;
  private final FurnitureFinder furniture;

  Repair(PageWords words, BylineParser bylines, FurnitureFinder furniture) {
    this.words = words;
    this.bylines = bylines;
    this.furniture = furniture;
  }

  List<Paragraph> paragraphs(RepairedText page) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Paragraph joined : ColumnLines.joined(Folding.lines(page), words, bylines, furniture)) {
      for (Paragraph one : split(joined)) {
        paragraphs.add(one.with(Widths.normal(Spacing.closed(one.repaired()))));
      }
    }
    return paragraphs;
  }

  private static List<Paragraph> split(Paragraph whole) {
    String text = whole.text();
    if (text.indexOf("　　") < 0 || whole.width() < LONG) {
      return List.of(whole);
    }
    List<Paragraph> parts = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int found = text.indexOf("　　", start);
      int end = found < 0 ? text.length() : found;
      RepairedText part = Paragraph.trimmed(whole.repaired().part(new Span(start, end)));
      if (!part.text().isEmpty()) {
        parts.add(parts.isEmpty() ? whole.with(part) : new Paragraph(part, 0, true));
      }
      start = end + 2;
    }
    return parts;
  }
}
