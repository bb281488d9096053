package org.plenumkg.ingest;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How much an archive has unpacked to so far, held against its limits; counts for the archive
 * around it too.
 */
final class Budget {

  /** Below it a high ratio does no harm: a short text of one repeated line packs that well. */
  private static final long HARMLESS = 1L << 20;

  private final Limits limits;
  private final LongSupplier packed;
  private final Optional<Budget> around;
  private long unpacked;

  private Budget(Limits limits, LongSupplier packed, Optional<Budget> around) {
    this.limits = limits;
    this.packed = packed;
    this.around = around;
  }

  /** For what stands in no archive. */
  static Budget outside(Limits limits) {
    return new Budget(limits, () -> 0, Optional.empty());
  }

  /**
   * For an archive that was found where this budget counts.
   *
   * @param packedBytes the archive's own size, or what has been read of it
   * @throws Refused if it is an archive in an archive in an archive
   */
  Budget archive(LongSupplier packedBytes) throws Refused {
    if (depth() == 2) {
      throw new Refused("is an archive nested more than one level deep, which is the limit");
    }
    return new Budget(limits, packedBytes, Optional.of(this));
  }

  private int depth() {
    return around.map(outer -> outer.depth() + 1).orElse(0);
  }

  Limits limits() {
    return limits;
  }

  /**
   * Counts bytes that were unpacked, or that the archive says will be.
   *
   * @throws Bomb if they are too many
   */
  void spend(long bytes) throws Bomb {
    if (around.isEmpty()) {
      return;
    }
    unpacked += bytes;
    check(unpacked);
    around.get().spend(bytes);
  }

  /**
   * Refuses a total before anything is unpacked.
   *
   * @throws Bomb if it is too large
   */
  void check(long total) throws Bomb {
    if (total > limits.archive()) {
      throw new Bomb(
          "unpacks to more than "
              + Limits.inWords(limits.archive())
              + ", the limit for one archive: refused");
    }
    if (total > HARMLESS && total > limits.ratio() * packed.getAsLong()) {
      throw new Bomb(
          "unpacks to more than "
              + limits.ratio()
              + " times its own size, the limit (a zip bomb?): refused");
    }
  }
}
