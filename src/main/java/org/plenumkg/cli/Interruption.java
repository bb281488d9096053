package org.plenumkg.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Lets work come to a clean end when somebody presses Ctrl-C or ends the process: it looks here now
 * and then, and the process waits until {@link #close}. The exit status is then that of the signal,
 * 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::waitForTheEnd, "interruption");
  private volatile boolean asked;

  /** Listens from now on. */
  Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the work is to come to an end. */
  boolean isAsked() {
    return asked;
  }

  private void waitForTheEnd() {
    asked = true;
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is at its end. */
  @Override
  public void close() {
    over.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // the process is ending at this very moment, and need not wait any more
      }
    }
  }
}
