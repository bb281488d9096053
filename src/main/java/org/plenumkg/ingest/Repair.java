package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern FULL = Pattern.compile("　　");

  /** Four spaces part paragraphs too, where there are sentences. */
  private static final Pattern ANY = Pattern.compile("　　| {4}");

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
        for (Paragraph part : aroundImprint(one)) {
          paragraphs.add(Widths.normal(Spacing.closed(part)));
        }
      }
    }
    return paragraphs;
  }

  /** Headline, imprint and report, where a scraper put them in one line. */
  private List<Paragraph> aroundImprint(Paragraph whole) {
    if (!ScrapedImprint.mayBeIn(whole.measure())) {
      return List.of(whole);
    }
    Optional<Span> imprint = new ScrapedImprint(bylines.imprint()).find(whole.text());
    if (imprint.isEmpty()) {
      return List.of(whole);
    }
    Span found = imprint.get();
    List<Paragraph> parts = new ArrayList<>();
    parts.add(whole.with(Paragraph.trimmed(whole.repaired().part(new Span(0, found.start())))));
    parts.add(new Paragraph(whole.repaired().part(found), 0, false));
    Span rest = new Span(found.end(), whole.text().length());
    parts.add(new Paragraph(Paragraph.trimmed(whole.repaired().part(rest)), 0, true));
    return parts;
  }

  private static List<Paragraph> split(Paragraph whole) {
    String text = whole.text();
    boolean spaced = whole.measure().has(Measure.SPACE);
    if (!spaced || whole.width() < LONG) {
      return List.of(whole);
    }
    Matcher indent = (whole.measure().has(Measure.STOP) ? ANY : FULL).matcher(text);
    List<Paragraph> parts = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      boolean found = indent.find(start);
      int end = found ? indent.start() : text.length();
      RepairedText part = Paragraph.trimmed(whole.repaired().part(new Span(start, end)));
      if (!part.text().isEmpty()) {
        parts.add(parts.isEmpty() ? whole.with(part) : new Paragraph(part, 0, true));
      }
      start = found ? indent.end() : end;
    }
    return parts;
  }
}
