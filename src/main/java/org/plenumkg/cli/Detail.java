package org.plenumkg.cli;

/** How much is shown of a fault of the program. */
enum Detail {
  LINE,
  STACK
}
