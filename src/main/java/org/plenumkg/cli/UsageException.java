package org.plenumkg.cli;

/** A user's mistake; the message is one line that says which and why. Nothing was done. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
