package org.plenumkg.ingest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenumkg.text.Page;

/**
 * Reads source pages from files of every kind that they come in: plain text, HTML, PDF, DOCX, CSV,
 * TSV and JSON, alone, in folders, in zip and gzip archives, or from standard input.
 *
 * <pre>{@code
 * new PageReader(Columns.USUAL, System.in).read(List.of("pages/"), pages::add, problems::add);
 * }</pre>
 *
 * <p>A file is held in memory at most once, a table or archive never whole. What cannot be read is
 * a {@link Problem}, never an exception, and the rest is read.
 */
public final class PageReader {

  private static final String STANDARD_INPUT = "standard input";

  private final InputStream standardInput;
  private final Limits limits;
  private final Sidecar sidecars;
  private final FormatReader reader;

  /**
   * A reader with the usual limits.
   *
   * @param columns of tables and records
   * @param standardInput what the path "-" stands for
   */
  public PageReader(Columns columns, InputStream standardInput) {
    this(columns, standardInput, Limits.STANDARD);
  }

  PageReader(Columns columns, InputStream standardInput, Limits limits) {
    this.standardInput = standardInput;
    this.limits = limits;
    this.sidecars = new Sidecar(columns, limits);
    this.reader = new ContentReader(columns, sidecars);
  }

  /**
   * Reads everything, one page after the other in the order of {@link #sources}, each identifier
   * once.
   *
   * @param inputs paths, folders, globs, or "-"
   */
  public void read(List<String> inputs, Consumer<Page> pages, Consumer<Problem> problems) {
    DistinctPages distinct = new DistinctPages(pages, problems);
    sources(inputs, problems).forEach(source -> source.read(distinct, problems));
  }

  /**
   * The files to read, none of them opened yet: in the order of the arguments, and below a folder
   * in the order of their paths. Who reads them in parallel takes their pages through {@link
   * DistinctPages} in this order.
   *
   * @param inputs paths, folders, globs, or "-"
   */
  public List<PageSource> sources(List<String> inputs, Consumer<Problem> problems) {
    List<PageSource> sources = new ArrayList<>();
    Listing listing = new Listing(problems);
    for (String input : inputs) {
      if (input.equals("-")) {
        sources.add(PageSource.ofStream(STANDARD_INPUT, "stdin", standardInput, reader, limits));
      } else {
        listing.add(input);
      }
    }
    listing
        .files()
        .forEach(
            (path, where) -> sources.add(PageSource.ofFile(where, path, reader, sidecars, limits)));
    return List.copyOf(sources);
  }
}
