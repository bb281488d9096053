package org.plenumkg.serve;

/** How deep a query's brackets go, which what reads it follows with its own stack. */
final class Nesting {

  /** Far more than people write. */
  private static final int DEEPEST = 100;

  private Nesting() {}

  /**
   * Refuses what goes too deep. Brackets in texts and comments count as well: none has so many that
   * are never closed.
   */
  static void check(String query) {
    int depth = 0;
    for (int i = 0; i < query.length(); i++) {
      switch (query.charAt(i)) {
        case '(', '{', '[' -> depth++;
        case ')', '}', ']' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new Refusal(Refusal.BAD, "The query is nested too deep.");
      }
    }
  }
}
