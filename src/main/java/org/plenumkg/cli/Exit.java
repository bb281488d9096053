package org.plenumkg.cli;

/** What a command leaves behind as the exit status of the process. */
final class Exit {

  static final int DONE = 0;

  /** Done, but for what was listed on standard error; or a fault of the program. */
  static final int PROBLEMS = 1;

  /** Nothing was done: wrong usage, or a store that cannot be used. */
  static final int REFUSED = 2;

  private Exit() {}
}
