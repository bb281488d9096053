package org.plenumkg.lexicon;

import java.util.Arrays;
import java.util.Collection;

/**
 * The first two characters of words, so that one look tells of most places of a text that none of
 * many words begins there: 二七 and 书记, but not 了会. Immutable.
 */
public final class Beginnings {

  /** Stands for any second character behind words of one character. */
  private static final char ANY = '\0';

  /** Bits for each beginning, so that few others share them. */
  private static final int SPARSE = 16;

  private static final int FEWEST_BITS = 256;

  private final int[] pairs;
  private final long[] bits;

  private Beginnings(int[] pairs) {
    this.pairs = pairs;
    int size = Integer.highestOneBit(Math.max(FEWEST_BITS, pairs.length * SPARSE) - 1) * 2;
    bits = new long[size / Long.SIZE];
    for (int pair : pairs) {
      int bit = bit(pair);
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** Those of some words; an empty one begins nowhere. */
  public static Beginnings of(Collection<String> words) {
    return new Beginnings(
        words.stream()
            .filter(word -> !word.isEmpty())
            .mapToInt(word -> pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : ANY))
            .distinct()
            .toArray());
  }

  /** Those of all words of several lists. */
  public static Beginnings of(Beginnings... lists) {
    return new Beginnings(
        Arrays.stream(lists).flatMapToInt(list -> Arrays.stream(list.pairs)).distinct().toArray());
  }

  /** False only if none of the words begins at {@code at}; also behind the text's end. */
  public boolean at(CharSequence text, int at) {
    int next = at + 1;
    if (next > text.length()) {
      return false;
    }
    char first = text.charAt(at);
    return has(pair(first, ANY)) || (next < text.length() && has(pair(first, text.charAt(next))));
  }

  /**
   * The same for words written from their last character to their first, of text before a place.
   */
  boolean before(CharSequence text, int floor, int end) {
    if (end <= floor) {
      return false;
    }
    char last = text.charAt(end - 1);
    return has(pair(last, ANY)) || (end - 1 > floor && has(pair(last, text.charAt(end - 2))));
  }

  private boolean has(int pair) {
    int bit = bit(pair);
    return (bits[bit >>> 6] >>> bit & 1) != 0;
  }

  private int bit(int pair) {
    int spread = pair * 0x9E3779B9;
    return (spread ^ (spread >>> 15)) & (bits.length * Long.SIZE - 1);
  }

  private static int pair(char first, char second) {
    return first << Character.SIZE | second;
  }
}
