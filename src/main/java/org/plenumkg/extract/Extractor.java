package org.plenumkg.extract;

import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Mention;

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

  /** Occurrences of things that only what is said makes things, such as a visit. */
  default Stream<Mention> mentions(ArticleMentions article) {
    return Stream.empty();
  }

  /** What the article says of things beyond what they are: where a visit went. */
  default Stream<Description> descriptions(ArticleMentions article) {
    return Stream.empty();
  }
}
