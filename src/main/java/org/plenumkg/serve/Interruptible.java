package org.plenumkg.serve;

/** A text that ends a search in it when the query is stopped; for expressions that never end. */
final class Interruptible implements CharSequence {

  private static final int CHARACTERS_BETWEEN_CHECKS = 1 << 12;

  private final String text;
  private int untilCheck = CHARACTERS_BETWEEN_CHECKS;

  Interruptible(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (--untilCheck == 0) {
      untilCheck = CHARACTERS_BETWEEN_CHECKS;
      Running.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
