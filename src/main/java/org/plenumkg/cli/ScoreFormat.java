package org.plenumkg.cli;

/** How measures are written. */
enum ScoreFormat {
  TABLE,
  JSON,
  CSV
}
