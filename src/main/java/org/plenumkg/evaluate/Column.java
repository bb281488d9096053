package org.plenumkg.evaluate;

/** A column of a kind of fact. */
record Column(String name, Comparison comparison) {

  static final String PAGE = "page";
  static final String OPTIONAL = "optional";

  static Column named(String name) {
    return new Column(name, Comparison.NAME);
  }

  static Column value(String name) {
    return new Column(name, Comparison.VALUE);
  }

  static Column given(String name) {
    return new Column(name, Comparison.GIVEN);
  }

  static Column like(String name) {
    return new Column(name, Comparison.LIKE);
  }

  static Column notScored(String name) {
    return new Column(name, Comparison.NOT_SCORED);
  }

  /** Whether a sample must have it. */
  boolean isRequired() {
    return comparison != Comparison.GIVEN && comparison != Comparison.NOT_SCORED;
  }
}
