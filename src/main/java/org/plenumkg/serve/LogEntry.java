package org.plenumkg.serve;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * One request, as the log has it.
 *
 * @param user who wrote; empty for reading
 * @param path as asked for, without parameters
 * @param rows of the answer; negative where there are none
 * @param milliseconds from the request to the end of the answer
 */
public record LogEntry(
    Instant at,
    String client,
    String user,
    String method,
    String path,
    int status,
    int rows,
    double milliseconds) {

  private static final int LONGEST_PATH = 200;

  /** {@code 2026-01-02T03:04:05Z 127.0.0.1 - GET /plenum 200 12.3 ms 5 rows}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s %s %s %s %s %d %.1f ms %s",
        at.truncatedTo(ChronoUnit.MILLIS),
        plain(client),
        user.isEmpty() ? "-" : plain(user),
        plain(method),
        plain(path),
        status,
        milliseconds,
        rows < 0 ? "-" : rows + " rows");
  }

  /** What a client sends must not make a line of its own. */
  private static String plain(String sent) {
    String cut = sent.length() > LONGEST_PATH ? sent.substring(0, LONGEST_PATH) + "…" : sent;
    return cut.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]", "?");
  }
}
