package org.plenumkg.serve;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param timeout after which a query is stopped
 * @param rows at most in an answer; of triples, too
 * @param answerBytes of one answer as sent
 * @param requestBytes of a query
 * @param uploadBytes of a graph or an update, where writing is allowed
 * @param concurrent queries worked on at a time
 * @param patience how long a query waits for its turn
 * @param arrival how long the headers of a request may be on their way
 */
public record Limits(
    Duration timeout,
    int rows,
    long answerBytes,
    long requestBytes,
    long uploadBytes,
    int concurrent,
    Duration patience,
    Duration arrival) {

  private static final long MEGABYTE = 1L << 20;

  /** As the server starts unless told otherwise. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(30),
          100_000,
          64 * MEGABYTE,
          MEGABYTE,
          64 * MEGABYTE,
          Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
          Duration.ofSeconds(60),
          Duration.ofSeconds(15));

  /** With another time limit. */
  public Limits withTimeout(Duration other) {
    return new Limits(
        other, rows, answerBytes, requestBytes, uploadBytes, concurrent, patience, arrival);
  }

  /** With another limit of rows. */
  public Limits withRows(int other) {
    return new Limits(
        timeout, other, answerBytes, requestBytes, uploadBytes, concurrent, patience, arrival);
  }
}
