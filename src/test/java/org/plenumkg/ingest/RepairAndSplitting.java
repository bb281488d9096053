package org.plenumkg.ingest;

import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.text.Page;

/** The first half of reading a page, without headlines, bylines and dates, for measuring. */
public final class RepairAndSplitting {

  private final Repair repair;
  private final PartClassifier classifier;

  /** With the words that come with the program. */
  public RepairAndSplitting() {
    PageWords words = PageWords.load();
    Surnames surnames = Surnames.load();
    BylineParser bylines = new BylineParser(words, surnames);
    repair = new Repair(words, bylines, new FurnitureFinder(words));
    classifier = new PartClassifier(words, surnames, bylines, new Datelines(words));
  }

  /** How many articles a page falls into. */
  public int articles(Page page) {
    return ArticleSplitter.split(
            classifier.classify(repair.paragraphs(Unprintables.in(page.text()).kept())))
        .size();
  }
}
