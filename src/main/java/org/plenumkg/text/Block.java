package org.plenumkg.text;

/**
 * One part of an article as it is laid out.
 *
 * @param span in the article's repaired text
 */
public record Block(Kind kind, Span span) {

  /** What part of the layout a block is. */
  public enum Kind {
    /** Line above the headline: 二七区召开二季度产业发展暨经济工作推进会. */
    KICKER,
    /** The main headline. */
    HEADLINE,
    /** A heading inside the article, or the second line of its headline. */
    SUBHEADLINE,
    /** Running text, or one element of a list. */
    PARAGRAPH,
    /** Words under a picture. */
    CAPTION,
    /** A line of names only: 记者 景静. */
    BYLINE
  }
}
