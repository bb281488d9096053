package org.plenumkg.annotate;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * For people: a page's figures on a line, then a line a gap; the figures of all pages at the end.
 */
public final class CoverageText implements CoverageReport {

  private static final int LONGEST_QUOTE = 80;

  private final PrintWriter out;
  private int pages;
  private int inArticles;
  private int setAside;
  private int sentences;
  private int withFact;
  private int mentions;
  private int facts;
  private int gaps;

  /** Writes to {@code out}. */
  public CoverageText(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(PageCoverage page) {
    out.print(SafeText.terminal(page.page()) + "\n" + "  " + figures(page) + "\n");
    for (PageCoverage.Place gap : page.gaps()) {
      String where = gap.article() == 0 ? "" : ", article " + gap.article();
      out.print(
          "  line "
              + gap.line()
              + where
              + ": "
              + gap.kind()
              + " ("
              + gap.reason()
              + "): "
              + quote(gap.quote())
              + "\n");
    }
    pages++;
    inArticles += page.inArticles();
    setAside += page.setAside();
    sentences += page.sentences();
    withFact += page.withFact();
    mentions += page.mentions();
    facts += page.facts();
    gaps += page.gaps().size();
  }

  @Override
  public void close() {
    out.print(
        (pages == 1 ? "1 page: " : pages + " pages: ")
            + figures(inArticles, setAside, sentences, withFact, mentions, facts, gaps)
            + "\n");
    out.flush();
  }

  private static String figures(PageCoverage page) {
    return figures(
        page.inArticles(),
        page.setAside(),
        page.sentences(),
        page.withFact(),
        page.mentions(),
        page.facts(),
        page.gaps().size());
  }

  private static String figures(Object... figures) {
    return String.format(
        Locale.ROOT,
        "%d characters in articles, %d set aside; %d sentences, %d with a fact; %d mentions, "
            + "%d facts, %d gaps",
        figures);
  }

  private static String quote(String words) {
    String line = SafeText.terminal(words).strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
