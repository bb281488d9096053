package org.plenumkg.annotate;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** For spreadsheets: a row a page, its figures without its gaps. */
public final class CoverageSummaryCsv implements CoverageReport {

  private final CSVPrinter csv;

  /** Writes to {@code out}. */
  public CoverageSummaryCsv(PrintWriter out) {
    try {
      csv = new CSVPrinter(out, CSVFormat.RFC4180);
      csv.printRecord(
          "page",
          "in articles",
          "set aside",
          "sentences",
          "with fact",
          "mentions",
          "facts",
          "gaps");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(PageCoverage page) {
    try {
      csv.printRecord(
          page.page(),
          page.inArticles(),
          page.setAside(),
          page.sentences(),
          page.withFact(),
          page.mentions(),
          page.facts(),
          page.gaps().size());
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
