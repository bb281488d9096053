package org.plenumkg.query;

/** A question that cannot be put; the message is one line that says why. */
public final class QueryFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QueryFault(String message) {
    super(message);
  }
}
