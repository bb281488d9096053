package org.plenumkg.annotate;

import java.util.List;

/**
 * How much of a page was understood.
 *
 * @param page where it was read from
 * @param inArticles characters that are not white space in articles
 * @param setAside the same, in no article
 * @param sentences of all articles, headings included
 * @param withFact those of them that help to state a fact
 */
public record PageCoverage(
    String page,
    int inArticles,
    int setAside,
    int sentences,
    int withFact,
    int mentions,
    int facts,
    List<Place> gaps) {

  /** Copies the list. */
  public PageCoverage {
    gaps = List.copyOf(gaps);
  }

  /**
   * Words that were set aside or not understood.
   *
   * @param line of the page as it came, from 1
   * @param article its number on the page, 0 for words in none
   * @param kind set aside, participation without fact and so on
   * @param reason why it was set aside, or what was seen
   */
  public record Place(int line, int article, String kind, String reason, String quote) {}
}
