package org.plenumkg.annotate;

import java.io.PrintWriter;
import org.apache.commons.csv.CSVFormat;

/** For spreadsheets: a row a gap. */
public final class CoverageCsv implements CoverageReport {

  private final PrintWriter out;

  /** Writes to {@code out}. */
  public CoverageCsv(PrintWriter out) {
    this.out = out;
    row("page", "line", "article", "kind", "reason", "quote");
  }

  @Override
  public void write(PageCoverage page) {
    for (PageCoverage.Place gap : page.gaps()) {
      String article = gap.article() == 0 ? "" : Integer.toString(gap.article());
      row(page.page(), gap.line(), article, gap.kind(), gap.reason(), gap.quote());
    }
  }

  @Override
  public void close() {
    out.flush();
  }

  private void row(Object... cells) {
    out.print(CSVFormat.RFC4180.format(cells) + "\r\n");
  }
}
