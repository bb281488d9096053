package org.plenumkg.annotate;

import java.io.PrintWriter;
import org.apache.commons.csv.CSVFormat;

/** For spreadsheets: a row a page, its figures without its gaps. */
public final class CoverageSummaryCsv implements CoverageReport {

  private final PrintWriter out;

  /** Writes to {@code out}. */
  public CoverageSummaryCsv(PrintWriter out) {
    this.out = out;
    row("page", "in articles", "set aside", "sentences", "with fact", "mentions", "facts", "gaps");
  }

  @Override
  public void write(PageCoverage page) {
    row(
        page.page(),
        page.inArticles(),
        page.setAside(),
        page.sentences(),
        page.withFact(),
        page.mentions(),
        page.facts(),
        page.gaps().size());
  }

  @Override
  public void close() {
    out.flush();
  }

  private void row(Object... cells) {
    out.print(CSVFormat.RFC4180.format(cells) + "\r\n");
  }
}
