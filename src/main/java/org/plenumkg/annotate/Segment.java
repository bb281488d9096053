package org.plenumkg.annotate;

import java.util.List;
import org.plenumkg.text.Span;

/**
 * A stretch of text over which the same mentions and the same facts' evidence lie.
 *
 * @param mentions indexes of the mentions over it, the innermost last
 * @param facts indexes of the facts that it helps to state, ascending
 */
record Segment(Span span, List<Integer> mentions, List<Integer> facts) {

  Segment {
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
  }
}
