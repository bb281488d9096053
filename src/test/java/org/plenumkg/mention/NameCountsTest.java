package org.plenumkg.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameCountsTest {

  @Test
  void countsEqualPiecesWhereverTheyStand() {
    String text = "周明远说，周明到任；周明远离任";
    NameCounts counts = new NameCounts(text);
    counts.add(0, 2);
    counts.add(0, 3);
    counts.add(5, 7);
    counts.add(10, 12);
    counts.add(10, 13);
    assertThat(counts.of(5, 7)).isEqualTo(3);
    assertThat(counts.of(0, 3)).isEqualTo(2);
    assertThat(counts.of(5, 8)).isZero();
    assertThat(counts.of(3, 4)).isZero();
  }

  @Test
  void countsAsAMapOfStringsDoes() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      all.append((char) ('一' + i * i % 397));
    }
    String text = all.toString();
    NameCounts counts = new NameCounts(text);
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i + 4 <= text.length(); i++) {
      for (int length = 2; length <= 4; length++) {
        counts.add(i, i + length);
        expected.merge(text.substring(i, i + length), 1, Integer::sum);
      }
    }
    for (int i = 0; i + 4 <= text.length(); i++) {
      for (int length = 2; length <= 4; length++) {
        assertThat(counts.of(i, i + length)).isEqualTo(expected.get(text.substring(i, i + length)));
      }
    }
  }
}
