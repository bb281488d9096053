package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Chronology;
import org.plenumkg.text.DateExpression;
import org.plenumkg.text.DatedPeriod;
import org.plenumkg.text.Period;
import org.plenumkg.text.Span;

/**
 * The period that a figure measures: the last year, half, quarter or month named before it in its
 * sentence, else one that opens an earlier sentence of its paragraph (上半年，…), else one in the
 * heading.
 */
final class Periods {

  /** How far into its sentence a period is said that also holds for the next ones. */
  private static final int OPENING = 12;

  private final Article article;
  private final Chronology chronology;
  private final List<DateExpression> spans;

  Periods(Article article) {
    this.article = article;
    this.chronology = article.chronology();
    this.spans = chronology.expressions().stream().filter(e -> !e.hasDay()).toList();
  }

  /** The period of what stands at {@code at} in a sentence, in its lexical form. */
  Optional<String> at(Span sentence, Block block, int at) {
    for (int i = indexBefore(at); i >= 0; i--) {
      int start = spans.get(i).span().start();
      boolean here = start >= sentence.start();
      boolean heads = !here && (opens(block, start) || isInHeading(block, start));
      if (start < block.span().start() && !heads) {
        return Optional.empty();
      }
      if (here || heads) {
        return chronology.resolve(spans.get(i)).map(DatedPeriod::period).flatMap(Periods::closed);
      }
    }
    return Optional.empty();
  }

  private int indexBefore(int at) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).span().start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private boolean opens(Block block, int start) {
    if (!block.span().contains(start)) {
      return false;
    }
    int from = Math.max(block.span().start(), start - OPENING);
    return from == block.span().start() || article.text().substring(from, start).indexOf('。') >= 0;
  }

  /** Whether the block directly before is a heading that says the period. */
  private boolean isInHeading(Block block, int start) {
    int i = article.blocks().indexOf(block) - 1;
    return i >= 0
        && article.blocks().get(i).kind() != Block.Kind.PARAGRAPH
        && article.blocks().get(i).span().contains(start);
  }

  private static Optional<String> closed(Period period) {
    boolean open = period instanceof Period.Range range && range.last().isEmpty();
    return open ? Optional.empty() : Optional.of(period.lexical());
  }
}
