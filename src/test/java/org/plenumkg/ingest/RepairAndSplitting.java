package org.plenumkg.ingest;

import java.util.ArrayList;
import org.plenumkg.text.Page;

/**
 * The first half of reading a page, furniture set aside too, without headlines, bylines and dates,
 * for measuring.
 */
public final class RepairAndSplitting {

  private final ArticleReader reader = ArticleReader.load();

  /** How many articles a page falls into. */
  public int articles(Page page) {
    return reader.split(page, new ArrayList<>()).size();
  }
}
