package org.plenumkg.bench;

import java.util.List;
import java.util.Locale;

/**
 * How long something took, time after time.
 *
 * @param ascending milliseconds; none if it was stopped
 */
record Times(List<Double> ascending) {

  static final Times STOPPED = new Times(List.of());

  /** Milliseconds in any order. */
  static Times of(List<Double> milliseconds) {
    return new Times(milliseconds.stream().sorted().toList());
  }

  boolean isStopped() {
    return ascending.isEmpty();
  }

  /** In milliseconds; there is none of what was stopped. */
  double percentile(int percent) {
    return ascending.get(Math.min(ascending.size() - 1, ascending.size() * percent / 100));
  }

  /** Two cells of a table in Markdown: the median and the 99th percentile. */
  String cells() {
    return isStopped()
        ? "stopped | stopped"
        : String.format(Locale.ROOT, "%.1f | %.1f", percentile(50), percentile(99));
  }
}
