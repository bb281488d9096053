package org.plenumkg.nlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How often HanLP saw one word behind another. Its table is searched by halving; what was asked
 * last is kept, since the words of a text stand together again and again. Thread-safe: an entry is
 * one number, and holds its words beside their frequency.
 */
final class Bigrams {

  /** As many pairs of words are kept. */
  private static final int PLACES = 1 << 17;

  /** As many may be kept that fall to the same place; they lie side by side. */
  private static final int WAYS = 4;

  private static final int ID_BITS = 20;
  private static final int FREQUENCY_BITS = Long.SIZE - 1 - 2 * ID_BITS;

  /** Entries have this bit, an empty place has not. */
  private static final long USED = Long.MIN_VALUE;

  private final AtomicLongArray kept = new AtomicLongArray(PLACES);

  /**
   * Frequency of a pair, 0 if it was never seen.
   *
   * @param from class of the first word, negative if it has none
   * @param to class of the second
   */
  int frequency(int from, int to) {
    if (((from | to) >>> ID_BITS) != 0) {
      return CoreBiGramTableDictionary.getBiFrequency(from, to);
    }
    long pair = USED | ((long) from << (ID_BITS + FREQUENCY_BITS)) | ((long) to << FREQUENCY_BITS);
    long spread = (pair >>> FREQUENCY_BITS) * 0x9E3779B97F4A7C15L;
    int place = (int) (spread >>> 40) & (PLACES - WAYS);
    for (int way = 0; way < WAYS; way++) {
      long known = kept.getOpaque(place + way);
      if ((known ^ pair) >>> FREQUENCY_BITS == 0) {
        return (int) known & ((1 << FREQUENCY_BITS) - 1);
      }
    }
    int frequency = CoreBiGramTableDictionary.getBiFrequency(from, to);
    if (frequency >>> FREQUENCY_BITS == 0) {
      kept.setOpaque(place + wayOf(place, spread), pair | frequency);
    }
    return frequency;
  }

  /** The first that is free, else one that depends on the pair. */
  private int wayOf(int place, long spread) {
    for (int way = 0; way < WAYS; way++) {
      if (kept.getOpaque(place + way) == 0) {
        return way;
      }
    }
    return (int) (spread >>> 32) & (WAYS - 1);
  }
}
