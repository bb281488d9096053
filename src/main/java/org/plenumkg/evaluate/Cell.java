package org.plenumkg.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A cell made ready to be compared; its alternatives are separated by |: 二七区委|区委. */
final class Cell {

  private final String text;
  private final Set<String> names;
  private final Set<String> values;
  private final List<Set<String>> bigrams;

  Cell(String text) {
    List<String> parts = Arrays.asList(text.split("\\|", -1));
    this.text = text;
    Set<String> given = parts.stream().map(Wording::plain).collect(Collectors.toSet());
    given.remove("");
    names = given.isEmpty() ? Set.of("") : given;
    values = parts.stream().map(Wording::value).collect(Collectors.toSet());
    bigrams = names.stream().map(Cell::bigrams).toList();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Plain forms of its alternatives; the empty word if there are none. */
  Set<String> names() {
    return names;
  }

  /** Its alternatives, numbers by what they are worth. */
  Set<String> values() {
    return values;
  }

  /** Dice coefficient of the two alternatives that are most alike, from 0 to 1. */
  double likeness(Cell other) {
    if (names.stream().anyMatch(other.names::contains)) {
      return 1;
    }
    double best = 0;
    for (Set<String> ours : bigrams) {
      for (Set<String> theirs : other.bigrams) {
        long common = ours.stream().filter(theirs::contains).count();
        best = Math.max(best, 2.0 * common / (ours.size() + theirs.size()));
      }
    }
    return best;
  }

  /** Pairs of neighbouring characters; of a single character, itself. */
  private static Set<String> bigrams(String name) {
    int[] characters = name.codePoints().toArray();
    if (characters.length < 2) {
      return Set.of(name);
    }
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < characters.length; i++) {
      pairs.add(new String(characters, i, 2));
    }
    return new HashSet<>(pairs);
  }
}
