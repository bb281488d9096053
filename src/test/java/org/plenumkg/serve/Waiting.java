package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/** For what happens behind an answer. */
final class Waiting {

  private static final long MILLISECONDS = 20_000;

  private Waiting() {}

  static void until(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + MILLISECONDS * 1_000_000;
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }
}
