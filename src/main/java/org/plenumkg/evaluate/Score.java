package org.plenumkg.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The usual measures, rounded to three digits.
 *
 * @param gold facts that are to be found
 * @param hit how many of them were
 * @param wrong predicted, but not to be found
 */
public record Score(int gold, int hit, int wrong, double precision, double recall, double f1) {

  /** Of one kind: where there is nothing to find, finding nothing is perfect. */
  static Score of(int gold, int hit, int wrong) {
    double nothing = gold == hit ? 1 : 0;
    return of(gold, hit, wrong, share(hit, hit + wrong, nothing), share(hit, gold, 1));
  }

  /** Of several kinds, every fact counting the same. */
  static Score micro(Collection<Score> kinds) {
    int gold = kinds.stream().mapToInt(Score::gold).sum();
    int hit = kinds.stream().mapToInt(Score::hit).sum();
    int wrong = kinds.stream().mapToInt(Score::wrong).sum();
    return of(gold, hit, wrong, share(hit, hit + wrong, 0), share(hit, gold, 0));
  }

  private static Score of(int gold, int hit, int wrong, double precision, double recall) {
    double sum = precision + recall;
    double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
    return new Score(gold, hit, wrong, rounded(precision), rounded(recall), rounded(f1));
  }

  private static double share(int part, int whole, double ofNothing) {
    return whole == 0 ? ofNothing : (double) part / whole;
  }

  private static double rounded(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }
}
