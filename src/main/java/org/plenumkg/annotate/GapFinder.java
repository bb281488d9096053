package org.plenumkg.annotate;

import java.util.stream.Stream;

/**
 * Finds one kind of what was seen and not understood. An implementation is thread-safe and looks at
 * nothing but the given article. A new kind of fact adds its triggers to the list in {@link
 * Coverage}.
 */
interface GapFinder {

  /** The gaps, in the order of the text. */
  Stream<Gap> find(AnnotatedArticle article);
}
