package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;
import org.plenumkg.text.Article;

/**
 * All that was understood of one article; its graph is a function of this alone.
 *
 * @param region the place the article is about, if it is clear
 * @param mentions every occurrence of a named thing, in the order of the text
 */
public record Reading(
    Article article,
    Optional<Thing> region,
    List<Mention> mentions,
    List<Description> descriptions,
    List<Fact> facts) {

  /** Copies the lists. */
  public Reading {
    mentions = List.copyOf(mentions);
    descriptions = List.copyOf(descriptions);
    facts = List.copyOf(facts);
  }
}
