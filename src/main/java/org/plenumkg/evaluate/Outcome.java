package org.plenumkg.evaluate;

import java.util.List;

/**
 * How facts of one kind fared.
 *
 * @param hits facts of the sample that were found, optional ones left out
 * @param missed facts of the sample that were not
 * @param wrong facts predicted that are not in the sample, or a second time
 */
public record Outcome(int hits, List<Row> missed, List<Row> wrong) {

  /** Copies the lists. */
  public Outcome {
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  Score score() {
    return Score.of(hits + missed.size(), hits, wrong.size());
  }
}
