package org.plenumkg.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of HanLP's bigrams is what its table says, however often pairs push others out. */
class BigramsTest {

  private static final int WORDS = 600;

  private final Bigrams bigrams = new Bigrams();

  @Test
  void saysTheSameAsTheTableEachTime() {
    int[] ids = ids();
    long seen = 0;
    for (int round = 0; round < 2; round++) {
      for (int from : ids) {
        for (int to : ids) {
          int expected = CoreBiGramTableDictionary.getBiFrequency(from, to);
          assertThat(bigrams.frequency(from, to)).isEqualTo(expected);
          assertThat(bigrams.frequency(from, to)).isEqualTo(expected);
          seen += expected;
        }
      }
    }
    assertThat(seen).isPositive();
  }

  @Test
  void saysTheSameToSeveralAtOnce() {
    int[] ids = ids();
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            thread -> {
              Random random = new Random(thread);
              for (int i = 0; i < 100_000; i++) {
                int from = ids[random.nextInt(WORDS)];
                int to = ids[random.nextInt(WORDS)];
                assertThat(bigrams.frequency(from, to))
                    .isEqualTo(CoreBiGramTableDictionary.getBiFrequency(from, to));
              }
            });
  }

  @Test
  void leavesWordsWithoutAClassToTheTable() {
    int number = CoreDictionary.M_WORD_ID;
    assertThat(bigrams.frequency(-1, number))
        .isEqualTo(CoreBiGramTableDictionary.getBiFrequency(-1, number));
    assertThat(bigrams.frequency(number, -1))
        .isEqualTo(CoreBiGramTableDictionary.getBiFrequency(number, -1));
  }

  /** Of frequent words, and of rare ones: their pairs are many more than are kept. */
  private static int[] ids() {
    int words = CoreDictionary.trie.size();
    Random random = new Random(7);
    return IntStream.concat(
            "的了在和市县区省委会议书记长工作发展年月日全国人民政府"
                .chars()
                .map(c -> CoreDictionary.getWordID(Character.toString(c)))
                .filter(id -> id >= 0),
            IntStream.generate(() -> random.nextInt(words)))
        .limit(WORDS)
        .toArray();
  }
}
