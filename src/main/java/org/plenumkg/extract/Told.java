package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;

/**
 * Figures before another one, which may leave out their noun.
 *
 * @param here of its sentence, in the order of the text
 * @param before of the sentence before it in its paragraph
 */
record Told(List<Figure> here, List<Figure> before) {

  /** The nearest with that unit. */
  Optional<Figure> in(String unit) {
    return last(here, unit).or(() -> last(before, unit));
  }

  private static Optional<Figure> last(List<Figure> figures, String unit) {
    return figures.stream()
        .filter(f -> f.level().filter(a -> a.unit().equals(unit)).isPresent())
        .reduce((first, second) -> second);
  }
}
