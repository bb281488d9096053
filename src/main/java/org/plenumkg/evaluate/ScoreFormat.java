package org.plenumkg.evaluate;

/** How measures are written. */
public enum ScoreFormat {
  TABLE,
  JSON,
  CSV
}
