package org.plenumkg.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.plenumkg.graph.Store;
import org.plenumkg.search.SearchIndex;

/**
 * What a store that is written to needs now and then, when nobody has written for a while: an index
 * that fell behind is made anew, and dead space given back where that is worth it. Who wants to
 * write meanwhile is let in at once, and compacting begun again later.
 */
final class Upkeep implements AutoCloseable {

  private final Store store;
  private final Followed followed;
  private final SearchIndex index;
  private final Duration quiet;
  private final ServerLog log;
  private final Thread thread = new Thread(this::look, "plenum-upkeep");

  /** In the place of an interruption, which would close files that others read. */
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * Begins to look after a store.
   *
   * @param quiet for how long nobody must have written
   */
  Upkeep(Store store, Followed followed, SearchIndex index, Duration quiet, ServerLog log) {
    this.store = store;
    this.followed = followed;
    this.index = index;
    this.quiet = quiet;
    this.log = log;
    thread.setDaemon(true);
    thread.start();
  }

  private void look() {
    long kept = -1;
    long seen = followed.writes();
    try {
      while (!closing.await(quiet.toMillis(), TimeUnit.MILLISECONDS)) {
        long now = followed.writes();
        if (now == seen && now != kept && isKept()) {
          kept = now;
        }
        seen = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all is done; if not, it is tried again. */
  private boolean isKept() {
    index.catchUp(store);
    return index.isComplete() && followed.whileNobodyWrites(this::compact);
  }

  private boolean compact(BooleanSupplier nobodyWaits) {
    long start = System.nanoTime();
    long before = store.size();
    try {
      if (store.compactBesideIfWorthIt(() -> !isClosing() && nobodyWaits.getAsBoolean())) {
        say(
            String.format(
                Locale.ROOT,
                "store compacted: %,d MiB, before %,d MiB, %.1f s",
                store.size() >> 20,
                before >> 20,
                (System.nanoTime() - start) / 1e9));
      }
    } catch (RuntimeException e) {
      say("store not compacted: " + e.getMessage());
    }
    return !isClosing() && nobodyWaits.getAsBoolean();
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  private void say(String what) {
    log.done(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " - - " + what);
  }

  /** Leaves the store alone from now on. */
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
