package org.plenumkg.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.plenumkg.text.Page;

/**
 * Passes on the first page with each identifier. The same page again is dropped; another page under
 * the same identifier is a problem, for its graph would replace the first one's. Not for several
 * threads: which page is the first must not depend on them.
 */
public final class DistinctPages implements Consumer<Page> {

  /** A page that went through. */
  private record Seen(String source, String contentHash) {}

  private final Map<String, Seen> seen = new HashMap<>();
  private final Consumer<Page> pages;
  private final Consumer<Problem> problems;

  /** A filter before {@code pages}. */
  public DistinctPages(Consumer<Page> pages, Consumer<Problem> problems) {
    this.pages = pages;
    this.problems = problems;
  }

  @Override
  public void accept(Page page) {
    Seen first = seen.putIfAbsent(page.id(), new Seen(page.source(), page.contentHash()));
    if (first == null) {
      pages.accept(page);
    } else if (!first.contentHash().equals(page.contentHash())) {
      problems.accept(
          new Problem(
              page.source(),
              "has the identifier "
                  + page.id()
                  + " of another page, "
                  + first.source()
                  + ": left out"));
    }
  }
}
