package org.plenumkg.annotate;

/** Writes what is covered of pages in one form, one page after the other. */
public interface CoverageReport extends AutoCloseable {

  /** Writes a page. */
  void write(PageCoverage page);

  /** Writes what comes behind the last page. */
  @Override
  void close();
}
