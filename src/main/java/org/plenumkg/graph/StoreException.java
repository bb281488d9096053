package org.plenumkg.graph;

/**
 * A store that cannot be used; the message is one line that says which and why. Nothing was
 * touched.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
