package org.plenumkg.annotate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** For spreadsheets: a row a gap. */
public final class CoverageCsv implements CoverageReport {

  private final CSVPrinter csv;

  /** Writes to {@code out}. */
  public CoverageCsv(PrintWriter out) {
    try {
      csv = new CSVPrinter(out, CSVFormat.RFC4180);
      csv.printRecord("page", "line", "article", "kind", "reason", "quote");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(PageCoverage page) {
    try {
      for (PageCoverage.Place gap : page.gaps()) {
        String article = gap.article() == 0 ? "" : Integer.toString(gap.article());
        csv.printRecord(page.page(), gap.line(), article, gap.kind(), gap.reason(), gap.quote());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
