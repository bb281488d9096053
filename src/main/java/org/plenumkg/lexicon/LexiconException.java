package org.plenumkg.lexicon;

/**
 * A lexicon that cannot be used; the message opens with {@code file:line:} and says what was
 * expected.
 */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault in one line of a table. */
  public LexiconException(String file, long line, String expected) {
    super(file + ":" + line + ": " + expected);
  }

  /** The same, with what made the reader give up. */
  public LexiconException(String file, long line, String expected, Throwable cause) {
    super(file + ":" + line + ": " + expected, cause);
  }
}
