package org.plenumkg.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the facts of a sample with the predicted ones, each with one at most: the most alike first,
 * page by page. Of pairs equally alike the one of the later rows goes first.
 */
final class Matching {

  private record Ready(int index, Map<Column, Cell> cells) {}

  private record Pair(double likeness, int gold, int predicted) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble(Pair::likeness)
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted)
          .reversed();

  private final Kind kind;
  private final Set<Integer> found = new HashSet<>();
  private final Set<Integer> right = new HashSet<>();

  private Matching(Kind kind) {
    this.kind = kind;
  }

  /** Compares all facts of one kind. */
  static Outcome of(Kind kind, List<Row> gold, List<Row> predicted) {
    List<Row> distinct = distinct(predicted);
    Matching matching = new Matching(kind);
    Map<String, List<Integer>> predictedOn = byPage(distinct);
    byPage(gold)
        .forEach(
            (page, rows) ->
                matching.pair(
                    matching.ready(rows, gold),
                    matching.ready(predictedOn.getOrDefault(page, List.of()), distinct)));
    return matching.outcome(gold, distinct);
  }

  private void pair(List<Ready> gold, List<Ready> predicted) {
    List<Pair> pairs = new ArrayList<>();
    for (Ready one : gold) {
      for (Ready other : predicted) {
        double likeness = likeness(one, other);
        if (likeness > 0) {
          pairs.add(new Pair(likeness, one.index(), other.index()));
        }
      }
    }
    pairs.sort(BEST_FIRST);
    for (Pair pair : pairs) {
      if (!found.contains(pair.gold()) && !right.contains(pair.predicted())) {
        found.add(pair.gold());
        right.add(pair.predicted());
      }
    }
  }

  /** As alike as the two cells that are least so. */
  private double likeness(Ready gold, Ready predicted) {
    double likeness = 1;
    for (Column column : kind.cheapestFirst()) {
      Cell wanted = gold.cells().get(column);
      likeness =
          Math.min(likeness, column.comparison().likeness(wanted, predicted.cells().get(column)));
      if (likeness == 0) {
        break;
      }
    }
    return likeness;
  }

  /** An optional fact that was found is no hit, but what found it is not wrong either. */
  private Outcome outcome(List<Row> gold, List<Row> predicted) {
    int hits = 0;
    List<Row> missed = new ArrayList<>();
    List<Row> wrong = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (gold.get(i).isOptional()) {
        continue;
      }
      if (found.contains(i)) {
        hits++;
      } else {
        missed.add(gold.get(i));
      }
    }
    for (int i = 0; i < predicted.size(); i++) {
      if (!right.contains(i)) {
        wrong.add(predicted.get(i));
      }
    }
    return new Outcome(hits, missed, wrong);
  }

  private List<Ready> ready(List<Integer> indexes, List<Row> rows) {
    return indexes.stream().map(i -> new Ready(i, cells(rows.get(i)))).toList();
  }

  private Map<Column, Cell> cells(Row row) {
    Map<Column, Cell> cells = new LinkedHashMap<>();
    kind.columns().forEach(column -> cells.put(column, new Cell(row.get(column.name()))));
    return cells;
  }

  private static Map<String, List<Integer>> byPage(List<Row> rows) {
    Map<String, List<Integer>> pages = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      pages.computeIfAbsent(rows.get(i).page(), page -> new ArrayList<>()).add(i);
    }
    return pages;
  }

  private static List<Row> distinct(Collection<Row> rows) {
    Map<Map<String, String>, Row> distinct = new LinkedHashMap<>();
    rows.forEach(row -> distinct.putIfAbsent(row.plain(), row));
    return new ArrayList<>(distinct.values());
  }
}
