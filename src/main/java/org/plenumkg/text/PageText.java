package org.plenumkg.text;

import java.util.List;

/**
 * A page read: its articles, and what belongs to none of them.
 *
 * @param page the source page
 * @param articles in the order of the page
 * @param rest words set aside (page furniture, share buttons), as spans of the page's original text
 *     in UTF-16 units, each with the reason
 */
public record PageText(Page page, List<Article> articles, List<SetAside> rest) {

  /** Copies the lists. */
  public PageText {
    articles = List.copyOf(articles);
    rest = List.copyOf(rest);
  }

  /**
   * Words of a page that belong to no article.
   *
   * @param span in the page's original text, UTF-16 units
   * @param reason short, English: page furniture, share button
   */
  public record SetAside(Span span, String reason) {}
}
