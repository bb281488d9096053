package org.plenumkg.mention;

import java.util.List;
import org.plenumkg.text.Span;

/**
 * Someone called by surname and title whom the article does not name: 安书记.
 *
 * @param surname 安
 * @param posts those that the title may stand for: 书记 of the article's region, or of one above it
 * @param span of surname and title, in the article's repaired text
 */
public record SurnameReference(String surname, List<Thing> posts, Span span) {

  /** Copies the list. */
  public SurnameReference {
    posts = List.copyOf(posts);
  }
}
