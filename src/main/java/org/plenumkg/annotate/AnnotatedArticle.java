package org.plenumkg.annotate;

import java.util.List;
import org.plenumkg.extract.Fact;
import org.plenumkg.extract.Reading;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Mention;
import org.plenumkg.text.Article;

/**
 * All that was understood of one article.
 *
 * @param names its sentences and names as the extractors got them
 * @param reading what a build would write
 * @param facts those of the reading by their first words; what several places state is one
 */
public record AnnotatedArticle(ArticleMentions names, Reading reading, List<Fact> facts) {

  /** Copies the list. */
  public AnnotatedArticle {
    facts = List.copyOf(facts);
  }

  static AnnotatedArticle of(ArticleMentions names, Reading reading) {
    return new AnnotatedArticle(names, reading, SameFacts.merged(reading.facts()));
  }

  /** The article itself. */
  public Article article() {
    return reading.article();
  }

  /** Every occurrence of a named thing, in the order of the text. */
  public List<Mention> mentions() {
    return reading.mentions();
  }
}
