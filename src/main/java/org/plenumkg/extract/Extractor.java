package org.plenumkg.extract;

import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;

/**
 * Finds one kind of fact in an article.
 *
 * <p>An implementation is thread-safe, looks at nothing but the given article, gives every fact the
 * words that state it and the name of the rule that found it, and is silent where the text does not
 * decide.
 */
public interface Extractor {

  /** The facts, in any order; the same one twice is one fact with two pieces of evidence. */
  Stream<Fact> extract(ArticleMentions article);
}
