package org.plenumkg.serve;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Ends connections on which a request has been on its way for too long, a byte now and then, which
 * a limit on idle time alone would never notice. One that waits for its next request is left to
 * that limit: whoever is about to send one would lose it.
 */
final class SlowHeaders extends AbstractLifeCycle implements Connection.Listener {

  /**
   * What a connection had received when it was last looked at.
   *
   * @param bytes when it had as many requests as it has
   * @param since by {@link System#nanoTime}, when nothing more than these was there
   */
  private record Seen(long requests, long bytes, long since) {}

  private final Map<Connection, Seen> open = new ConcurrentHashMap<>();
  private final long nanoseconds;
  private Thread looking = new Thread(this::look);

  /** Ends them after so long. */
  SlowHeaders(Duration patience) {
    this.nanoseconds = patience.toNanos();
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection.getMessagesIn() >= 0) { // that of TLS around it counts none
      open.put(connection, new Seen(0, 0, System.nanoTime()));
    }
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  @Override
  protected void doStart() {
    looking = new Thread(this::look, "plenum-slow-headers");
    looking.setDaemon(true);
    looking.start();
  }

  @Override
  protected void doStop() {
    looking.interrupt();
  }

  private void look() {
    try {
      while (true) {
        TimeUnit.SECONDS.sleep(1);
        endSlow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // stopped
    }
  }

  private void endSlow() {
    long now = System.nanoTime();
    open.replaceAll(
        (connection, seen) -> {
          long requests = connection.getMessagesIn();
          long bytes = connection.getBytesIn();
          boolean working = requests > connection.getMessagesOut();
          boolean waiting = bytes == seen.bytes();
          return working || waiting || requests != seen.requests()
              ? new Seen(requests, bytes, now)
              : seen;
        });
    open.forEach(
        (connection, seen) -> {
          if (now - seen.since() > nanoseconds) {
            connection.getEndPoint().close();
          }
        });
  }
}
