package org.plenumkg.serve;

/** A server that does not do what it is asked; the message is one line that says which and why. */
public final class GraphStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GraphStoreException(String message) {
    super(message);
  }
}
