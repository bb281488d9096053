package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenumkg.text.Span;

/**
 * Occurrences by where they begin, so that those of a sentence are found without looking at all.
 */
final class Index<T> {

  private final TreeMap<Integer, List<T>> starts = new TreeMap<>();
  private final Function<T, Span> place;

  /**
   * Of some occurrences.
   *
   * @param place where one stands
   */
  Index(List<T> occurrences, Function<T, Span> place) {
    this.place = place;
    for (T one : occurrences) {
      starts.computeIfAbsent(place.apply(one).start(), s -> new ArrayList<>()).add(one);
    }
  }

  /** Those that lie in a span, by their beginning. */
  Stream<T> in(Span span) {
    return starts.subMap(span.start(), true, span.end(), false).values().stream()
        .flatMap(List::stream)
        .filter(one -> span.contains(place.apply(one)));
  }
}
