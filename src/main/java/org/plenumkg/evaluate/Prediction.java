package org.plenumkg.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plenumkg.graph.Store;

/**
 * What a store says, in the form of a sample.
 *
 * @param rows by kind of fact
 */
public record Prediction(Map<Kind, List<Row>> rows) {

  /** Copies the map. */
  public Prediction {
    rows = Map.copyOf(rows);
  }

  /** Asks a store. */
  public static Prediction of(Store store) {
    return store.read(
        quads -> {
          Map<Kind, List<Row>> rows = new EnumMap<>(Kind.class);
          for (Kind kind : Kind.values()) {
            rows.put(kind, new Question(kind).ask(quads));
          }
          return new Prediction(rows);
        });
  }

  List<Row> rows(Kind kind) {
    return rows.getOrDefault(kind, List.of());
  }
}
