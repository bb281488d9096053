package org.plenumkg.annotate;

/** How names and headings stand out in plain text: by a terminal's colours, or by brackets. */
public enum Marking {
  /** Sequences that set colours (ECMA-48). */
  COLOUR,
  /** {@code [樊惠林|人]}, for files and for whoever sees no colours. */
  BRACKETS;

  private static final String ESCAPE = "\u001B[";

  /** A name of a kind. */
  String name(String words, Kind kind) {
    return this == COLOUR ? sgr(kind.colour(), words) : "[" + words + "|" + kind.mark() + "]";
  }

  /** What must be seen first. */
  String bold(String words) {
    return this == COLOUR ? sgr("1", words) : words;
  }

  /** What stands aside. */
  String faint(String words) {
    return this == COLOUR ? sgr("2", words) : words;
  }

  private static String sgr(String parameters, String words) {
    return words.isEmpty() ? "" : ESCAPE + parameters + "m" + words + ESCAPE + "0m";
  }
}
