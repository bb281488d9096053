package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.text.Page;
import org.plenumkg.text.PageText.SetAside;

/**
 * The first half of reading a page, furniture set aside too, without headlines, bylines and dates,
 * for measuring.
 */
public final class RepairAndSplitting {

  private final Repair repair;
  private final FurnitureFinder furniture;
  private final PartClassifier classifier;

  /** With the words that come with the program. */
  public RepairAndSplitting() {
    PageWords words = PageWords.load();
    Surnames surnames = Surnames.load();
    BylineParser bylines = new BylineParser(words, surnames);
    furniture = new FurnitureFinder(words);
    repair = new Repair(words, bylines, furniture);
    classifier = new PartClassifier(words, surnames, bylines, new Datelines(words));
  }

  /** How many articles a page falls into. */
  public int articles(Page page) {
    Unprintables printed = Unprintables.in(page.text());
    List<SetAside> rest = new ArrayList<>(printed.setAside());
    List<Paragraph> paragraphs =
        furniture.without(repair.paragraphs(printed.kept()), page.text(), rest);
    return ArticleSplitter.split(classifier.classify(paragraphs)).size();
  }
}
