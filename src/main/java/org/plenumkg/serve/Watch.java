package org.plenumkg.serve;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops queries that take too long, and, when memory runs out, the one that has used most of it.
 */
final class Watch implements AutoCloseable {

  private static final long MILLISECONDS_BETWEEN_LOOKS = 25;

  /** Of the heap, in use after the collector has done what it can. */
  private static final double FULL = 0.85;

  /** For the collector to take back what a stopped query held. */
  private static final long NANOSECONDS_TO_RECOVER = 500_000_000L;

  private final Set<Running> running = ConcurrentHashMap.newKeySet();
  private final com.sun.management.ThreadMXBean threads =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(pool -> pool.getCollectionUsage() != null)
          .toList();
  private final Thread looking;
  private long lastStop = System.nanoTime();

  /** Starts to look. */
  Watch() {
    looking = new Thread(this::look, "plenum-watch");
    looking.setDaemon(true);
    looking.start();
  }

  /**
   * Watches over the work of this thread.
   *
   * @param time how long it may take
   */
  Running over(Duration time) {
    Running query =
        new Running(this, System.nanoTime() + time.toNanos(), allocated(Thread.currentThread()));
    running.add(query);
    return query;
  }

  void remove(Running query) {
    running.remove(query);
  }

  @Override
  public void close() {
    looking.interrupt();
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        long now = System.nanoTime();
        for (Running query : running) {
          if (now - query.deadline() > 0) {
            query.stop(tooSlow());
          }
        }
        if (!running.isEmpty() && now - lastStop > NANOSECONDS_TO_RECOVER && isFull()) {
          lastStop = now;
          running.stream()
              .filter(query -> query.stopped().isEmpty())
              .max(Comparator.comparingLong(this::used))
              .ifPresent(query -> query.stop(tooHungry()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private Refusal tooSlow() {
    return new Refusal(
        Refusal.BUSY, "The query was stopped: it takes longer than the server's limit. Narrow it.");
  }

  private static Refusal tooHungry() {
    return new Refusal(
        Refusal.TOO_LARGE, "The query was stopped: it needs more memory than there is. Narrow it.");
  }

  private long used(Running query) {
    return allocated(query.thread()) - query.allocatedBefore();
  }

  private long allocated(Thread thread) {
    return threads.getThreadAllocatedBytes(thread.getId());
  }

  /** Only what a collection has left over counts, and that it has left over little. */
  private boolean isFull() {
    long max = Runtime.getRuntime().maxMemory();
    long free = max - (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
    if (free > max * (1 - FULL)) {
      return false;
    }
    long left = 0;
    for (MemoryPoolMXBean pool : pools) {
      MemoryUsage usage = pool.getCollectionUsage();
      left += usage == null ? 0 : usage.getUsed();
    }
    return left > max * FULL * 0.8;
  }
}
