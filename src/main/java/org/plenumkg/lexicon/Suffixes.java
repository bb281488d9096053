package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Last words of names of bodies that no gazetteer lists: 有限公司, 研究院, 街道办事处. */
public final class Suffixes {

  /**
   * One of them.
   *
   * @param type local name of the class of such a body
   * @param nested whether it also names a part of a body directly behind its name: 党委
   */
  public record Suffix(String word, String type, boolean nested) {}

  private final List<Suffix> longestFirst;

  /**
   * Checks and orders the rows of a table with the columns suffix, class, nested.
   *
   * @throws LexiconException if a row is malformed
   */
  public Suffixes(List<Table.Row> rows) {
    List<Suffix> all = new ArrayList<>();
    for (Table.Row row : rows) {
      all.add(
          new Suffix(row.need("suffix"), row.need("class"), row.get("nested").equals("nested")));
    }
    all.sort(Comparator.comparing((Suffix s) -> s.word().length()).reversed());
    longestFirst = List.copyOf(all);
  }

  /** The table that comes with the program. */
  public static Suffixes load() {
    return new Suffixes(Table.read("/lexicon/body-suffixes.csv", "suffix", "class", "nested"));
  }

  /** The longest one that ends the words {@code [from, end)}, with something before it. */
  public Optional<Suffix> ending(String text, int from, int end) {
    for (Suffix suffix : longestFirst) {
      int start = end - suffix.word().length();
      if (start >= from && text.startsWith(suffix.word(), start)) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }
}
