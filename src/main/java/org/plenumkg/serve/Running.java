package org.plenumkg.serve;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A query that is being worked on, by the thread that made this, until it is closed. */
final class Running implements AutoCloseable {

  private static final ThreadLocal<Running> CURRENT = new ThreadLocal<>();

  private final Watch watch;
  private final long deadline;
  private final Thread thread = Thread.currentThread();
  private final long allocatedBefore;
  private final AtomicReference<Refusal> stopped = new AtomicReference<>();
  private volatile Runnable stop = () -> {};

  Running(Watch watch, long deadline, long allocatedBefore) {
    this.watch = watch;
    this.deadline = deadline;
    this.allocatedBefore = allocatedBefore;
    CURRENT.set(this);
  }

  /** What makes it stop, called from another thread. */
  void stopsBy(Runnable how) {
    stop = how;
    stopped().ifPresent(why -> how.run());
  }

  /** Why it was stopped, if it was. */
  Optional<Refusal> stopped() {
    return Optional.ofNullable(stopped.get());
  }

  void stop(Refusal why) {
    if (stopped.compareAndSet(null, why)) {
      stop.run();
    }
  }

  /** By {@link System#nanoTime}. */
  long deadline() {
    return deadline;
  }

  Thread thread() {
    return thread;
  }

  long allocatedBefore() {
    return allocatedBefore;
  }

  /** Ends the work that this thread does for a query if that was stopped. */
  static void check() {
    Running running = CURRENT.get();
    if (running != null && running.stopped.get() != null) {
      throw running.stopped.get();
    }
  }

  @Override
  public void close() {
    CURRENT.remove();
    watch.remove(this);
  }
}
