package org.plenumkg.mention;

import org.plenumkg.text.Span;

/**
 * One occurrence of a thing in an article.
 *
 * @param span in the article's repaired text
 * @param form the name used there, with what it elides left out (区委); empty where no name is used
 *     (会议指出, 他强调), so that no pronoun becomes a label
 */
public record Mention(Thing thing, Span span, String form) implements Comparable<Mention> {

  /** By place in the text. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
