package org.plenumkg.nlp;

import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * A word as HanLP's bigrams know it.
 *
 * @param word as printed
 * @param tag its most frequent part of speech
 * @param id of its class (all numbers are one) in the table of bigrams; negative if it has none
 * @param frequency of its class
 * @param alone its weight behind a word that it was never seen behind
 */
record CoreWord(String word, String tag, int id, int frequency, double alone) {

  /** The word that HanLP makes a vertex of its own graphs. */
  static CoreWord of(Vertex vertex) {
    int frequency = vertex.attribute.totalFrequency;
    return new CoreWord(
        vertex.realWord,
        vertex.guessNature().toString(),
        vertex.wordID,
        frequency,
        weight(0, 0, frequency));
  }

  int length() {
    return word.length();
  }

  /**
   * What it costs to go on from one word to another: HanLP's smoothed bigram, the negative
   * logarithm of a probability.
   *
   * @param together how often they were seen together
   */
  static double weight(int from, int together, int to) {
    double behind = Predefine.myu * together / (from + 1) + 1 - Predefine.myu;
    return -Math.log(
        Predefine.lambda * behind + (1 - Predefine.lambda) * to / Predefine.TOTAL_FREQUENCY);
  }
}
