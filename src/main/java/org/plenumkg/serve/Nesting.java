package org.plenumkg.serve;

/** How deep a query's brackets go, which what reads it follows with its own stack. */
final class Nesting {

  /** Far more than people write. */
  private static final int DEEPEST = 100;

  private Nesting() {}

  /**
   * Refuses what goes too deep. Brackets in texts, IRIs and comments are none.
   *
   * @throws Refusal if it does
   */
  static void check(String query) {
    int depth = 0;
    for (int i = 0; i < query.length(); i++) {
      switch (query.charAt(i)) {
        case '(', '{', '[' -> depth++;
        case ')', '}', ']' -> depth = Math.max(0, depth - 1);
        case '#' -> i = end(query, i, "\n");
        case '"', '\'' -> i = endOfText(query, i);
        case '<' -> i = endOfIri(query, i);
        default -> {}
      }
      if (depth > DEEPEST) {
        throw new Refusal(Refusal.BAD, "The query is nested too deep.");
      }
    }
  }

  /** 'a', "a", '''a''' or """a""", in which a backslash takes away the next character's meaning. */
  private static int endOfText(String query, int start) {
    String mark = query.substring(start, start + 1);
    boolean isLong = query.startsWith(mark.repeat(3), start);
    String closing = isLong ? mark.repeat(3) : mark;
    for (int i = start + closing.length(); i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '\\') {
        i++;
      } else if (query.startsWith(closing, i)) {
        return i + closing.length() - 1;
      } else if (c == '\n' && !isLong) {
        return i;
      }
    }
    return query.length();
  }

  /** Where an IRI ends that starts here, or here, where less is meant. */
  private static int endOfIri(String query, int start) {
    for (int i = start + 1; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c <= ' ' || "<\"{}|^`\\".indexOf(c) >= 0) {
        return start;
      }
    }
    return start;
  }

  private static int end(String query, int from, String mark) {
    int at = query.indexOf(mark, from);
    return at < 0 ? query.length() : at;
  }
}
