package org.plenumkg.bench;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenumkg.ingest.Columns;
import org.plenumkg.ingest.PageReader;
import org.plenumkg.text.Page;

/** Pages over which something is measured. */
record BenchPages(List<Page> pages) {

  /**
   * Those in files and folders, which the system's path separator joins.
   *
   * @throws IllegalArgumentException where they hold no text
   */
  static BenchPages read(String paths) {
    List<Page> pages = new ArrayList<>();
    new PageReader(Columns.USUAL, System.in)
        .read(
            Arrays.asList(paths.split(File.pathSeparator)),
            pages::add,
            problem -> System.err.println(problem));
    BenchPages read = new BenchPages(pages);
    if (read.characters() == 0) {
      throw new IllegalArgumentException("no text in " + paths);
    }
    return read;
  }

  /** Code points of all of them. */
  long characters() {
    return pages.stream()
        .mapToLong(page -> page.text().codePointCount(0, page.text().length()))
        .sum();
  }
}
