package org.plenumkg;

import java.util.List;
import java.util.function.Function;
import org.plenumkg.extract.Extraction;
import org.plenumkg.extract.Reading;
import org.plenumkg.ingest.ArticleReader;
import org.plenumkg.text.Page;

/**
 * The stages from a page to what is understood of its articles, with the lexicons of the program.
 * Takes a second to make and may be shared between threads.
 */
public final class Pipeline implements Function<Page, List<Reading>> {

  private final ArticleReader articles = ArticleReader.load();
  private final Extraction extraction = new Extraction();

  @Override
  public List<Reading> apply(Page page) {
    return articles.read(page).articles().stream().map(extraction::read).toList();
  }
}
