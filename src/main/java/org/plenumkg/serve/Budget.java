package org.plenumkg.serve;

import java.util.concurrent.atomic.AtomicLong;

/** Memory for answers that are being written, all together and each. */
final class Budget {

  private final long most;
  private final long mostEach;
  private final AtomicLong taken = new AtomicLong();

  /**
   * A budget.
   *
   * @param most bytes, of all answers together
   * @param mostEach bytes, of one
   */
  Budget(long most, long mostEach) {
    this.most = most;
    this.mostEach = mostEach;
  }

  Share share() {
    return new Share();
  }

  /** What one answer has taken, until it is closed. */
  final class Share implements AutoCloseable {

    private long mine;

    /**
     * Takes some more.
     *
     * @throws Refusal if there is not so much
     */
    void take(int bytes) {
      Running.check();
      if (mine + bytes > mostEach) {
        throw new Refusal(
            Refusal.TOO_LARGE,
            "The answer has more than " + mostEach + " bytes. Narrow the query, or set LIMIT.");
      }
      if (taken.addAndGet(bytes) > most) {
        taken.addAndGet(-bytes);
        throw new Refusal(Refusal.BUSY, "The server is busy with large answers. Try again later.");
      }
      mine += bytes;
    }

    @Override
    public void close() {
      taken.addAndGet(-mine);
      mine = 0;
    }
  }
}
