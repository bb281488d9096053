package org.plenumkg.ingest;

import java.util.function.Consumer;
import org.plenumkg.text.Page;

/** Where a reader puts what it finds: pages, and problems that did not stop it. */
record Sink(Consumer<Page> pages, Consumer<Problem> problems) {

  void page(Page page) {
    pages.accept(page);
  }

  void problem(String where, String message) {
    problems.accept(new Problem(where, message));
  }
}
