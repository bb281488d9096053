package org.plenumkg.nlp;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plenumkg.text.Block;
import org.plenumkg.text.Span;

/**
 * One sentence of an article with its words.
 *
 * @param span in the article's repaired text, closing mark and quotation mark included
 * @param block the block it stands in
 * @param tokens all of its words
 * @param boundaries offsets from the sentence's start where a word begins or ends
 */
public record Sentence(Span span, Block block, List<Token> tokens, BitSet boundaries) {

  /** A sentence whose word boundaries follow from its words. */
  public static Sentence of(Span span, Block block, List<Token> tokens) {
    BitSet boundaries = new BitSet();
    for (Token token : tokens) {
      boundaries.set(token.span().start() - span.start());
      boundaries.set(token.span().end() - span.start());
    }
    return new Sentence(span, block, List.copyOf(tokens), boundaries);
  }

  /** The word that begins at {@code at}. */
  public Optional<Token> tokenAt(int at) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = tokens.get(middle).span().start();
      if (start == at) {
        return Optional.of(tokens.get(middle));
      }
      if (start < at) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  /** The word that ends at {@code at}. */
  public Optional<Token> tokenBefore(int at) {
    int before = indexFrom(at) - 1;
    return before >= 0 && tokens.get(before).span().end() == at
        ? Optional.of(tokens.get(before))
        : Optional.empty();
  }

  /** The words that lie in {@code [from, to)}. */
  public List<Token> tokens(int from, int to) {
    int first = indexFrom(from);
    int last = first;
    while (last < tokens.size() && tokens.get(last).span().end() <= to) {
      last++;
    }
    return tokens.subList(first, last);
  }

  /** The words that begin in {@code [from, to)}. */
  public List<Token> tokensBeginning(int from, int to) {
    return tokens.subList(indexFrom(from), indexFrom(Math.max(from, to)));
  }

  /** Index of the first word that begins at {@code at} or behind. */
  private int indexFrom(int at) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a word begins or ends at {@code at}. */
  public boolean isBoundary(int at) {
    return at >= span.start() && boundaries.get(at - span.start());
  }
}
