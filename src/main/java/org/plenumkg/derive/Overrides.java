package org.plenumkg.derive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.graph.Iris;
import org.plenumkg.lexicon.LexiconException;
import org.plenumkg.lexicon.Table;

/**
 * What people decided about who is who ({@code seeds/identities.csv}): that two are the same, that
 * they are not, and by which name somebody is to be known. It goes before all other evidence.
 */
public final class Overrides {

  /** What a row says. */
  private enum Relation {
    SAME,
    DIFFERENT,
    NAME
  }

  private static final String[] COLUMNS = {"relation", "left", "right", "reason"};

  private final Map<Node, SortedMap<Node, Decision>> same = new HashMap<>();
  private final Map<Node, Map<Node, Decision>> different = new HashMap<>();
  private final Map<Node, Decision> names = new LinkedHashMap<>();
  private final Set<String> content = new TreeSet<>();

  /**
   * Checks the rows of a table with the columns relation, left, right, reason.
   *
   * @throws LexiconException if a row is malformed, or two contradict each other
   */
  public Overrides(List<Table.Row> rows, Iris iris) {
    for (Table.Row row : rows) {
      Relation relation = row.constant("relation", Relation.class);
      Node left = Persons.read(row, "left", iris);
      content.add(
          relation + "\n" + left + "\n" + right(relation, row, iris) + "\n" + row.get("reason"));
      switch (relation) {
        case SAME -> same(new Decision(row, left, Persons.read(row, "right", iris)));
        case DIFFERENT -> different(new Decision(row, left, Persons.read(row, "right", iris)));
        case NAME -> name(new Decision(row, left, left));
      }
    }
    different.values().stream().flatMap(others -> others.values().stream()).forEach(this::check);
  }

  /** Those that come with the program. */
  public static Overrides load(Iris iris) {
    return new Overrides(Table.read("/seeds/identities.csv", COLUMNS), iris);
  }

  /**
   * Those in a file.
   *
   * @throws LexiconException if a row is malformed, or two contradict each other
   * @throws IOException if it cannot be read
   */
  public static Overrides read(Path file, Iris iris) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Overrides(Table.read(file.toString(), in, COLUMNS), iris);
    }
  }

  /** What one row says of two people, or of one. */
  record Decision(Table.Row row, Node left, Node right) {

    /** Why, in the words of whoever wrote it. */
    String reason() {
      String words = row.get("reason");
      return "人工认定" + (words.isEmpty() ? "" : "：" + words);
    }

    private String place() {
      return row.file() + ":" + row.line();
    }
  }

  /** Those who are the same as somebody after one row, with that row. */
  SortedMap<Node, Decision> same(Node person) {
    return same.getOrDefault(person, new TreeMap<>(Order.NODES));
  }

  /** Whether two are never to be joined. */
  boolean different(Node a, Node b) {
    return different.getOrDefault(a, Map.of()).containsKey(b);
  }

  /** The name by which somebody is to be known. */
  Optional<String> name(Node person) {
    return Optional.ofNullable(names.get(person)).map(decision -> decision.row().get("right"));
  }

  /** What all rows say, the same for the same rows in any order. */
  Stream<String> content() {
    return content.stream();
  }

  private static String right(Relation relation, Table.Row row, Iris iris) {
    return relation == Relation.NAME
        ? row.need("right")
        : Persons.read(row, "right", iris).toString();
  }

  private void same(Decision decision) {
    if (decision.left().equals(decision.right())) {
      throw decision.row().expected("two people, found one twice");
    }
    Stream.of(decision.left(), decision.right())
        .forEach(end -> same.computeIfAbsent(end, e -> new TreeMap<>(Order.NODES)));
    same.get(decision.left()).putIfAbsent(decision.right(), decision);
    same.get(decision.right()).putIfAbsent(decision.left(), decision);
  }

  private void different(Decision decision) {
    different
        .computeIfAbsent(decision.left(), e -> new LinkedHashMap<>())
        .put(decision.right(), decision);
    different
        .computeIfAbsent(decision.right(), e -> new LinkedHashMap<>())
        .put(decision.left(), decision);
  }

  private void name(Decision decision) {
    Decision before = names.putIfAbsent(decision.left(), decision);
    if (before != null && !before.row().get("right").equals(decision.row().get("right"))) {
      throw contradiction(decision, before, "names the same person otherwise");
    }
  }

  /** Refuses two rows of which one joins, maybe by way of others, what the other keeps apart. */
  private void check(Decision apart) {
    Map<Node, Decision> firstStep = new HashMap<>();
    Deque<Node> reached = new ArrayDeque<>();
    same(apart.left())
        .forEach(
            (next, decision) -> {
              firstStep.put(next, decision);
              reached.add(next);
            });
    while (!reached.isEmpty()) {
      Node here = reached.remove();
      if (here.equals(apart.right())) {
        throw contradiction(apart, firstStep.get(here), "says that they are the same");
      }
      for (Node next : same(here).keySet()) {
        if (!next.equals(apart.left()) && !firstStep.containsKey(next)) {
          firstStep.put(next, firstStep.get(here));
          reached.add(next);
        }
      }
    }
  }

  private static LexiconException contradiction(Decision row, Decision other, String what) {
    String cells = Stream.of(COLUMNS).limit(3).map(row.row()::get).collect(Collectors.joining(","));
    return new LexiconException(
        row.row().file(),
        row.row().line(),
        "expected no contradiction, found " + cells + ", but " + other.place() + " " + what);
  }
}
