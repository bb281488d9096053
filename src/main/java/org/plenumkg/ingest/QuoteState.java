package org.plenumkg.ingest;

/** Where in a row of a table a reader stands, as far as quotes go. */
enum QuoteState {
  FIELD_START,
  UNQUOTED,
  QUOTED,
  /** Behind a quote inside a quoted field: its end, or the first of two that stand for one. */
  QUOTE_SEEN,
  /** A quoted field went on behind its closing quote. */
  BROKEN;

  /** The state behind more text of the row. */
  QuoteState after(String text, char delimiter) {
    QuoteState state = this;
    for (int i = 0; i < text.length() && state != BROKEN; i++) {
      state = state.next(text.charAt(i), delimiter);
    }
    return state;
  }

  private QuoteState next(char c, char delimiter) {
    return switch (this) {
      case QUOTED -> c == '"' ? QUOTE_SEEN : QUOTED;
      case QUOTE_SEEN -> c == '"' ? QUOTED : behindQuote(c, delimiter);
      case FIELD_START -> c == '"' ? QUOTED : c == delimiter ? FIELD_START : UNQUOTED;
      case UNQUOTED -> c == delimiter ? FIELD_START : UNQUOTED;
      case BROKEN -> BROKEN;
    };
  }

  private static QuoteState behindQuote(char c, char delimiter) {
    if (c == delimiter) {
      return FIELD_START;
    }
    return c == '\r' || c == '\n' || c == ' ' ? QUOTE_SEEN : BROKEN;
  }
}
