package org.plenumkg.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fact as a sample or a prediction states it.
 *
 * @param cells by column, in the order of the table
 */
public record Row(Map<String, String> cells) {

  /** Copies the cells in their order. */
  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** A cell, empty where there is none. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The page that states it, in plain form. */
  String page() {
    return Wording.plain(get(Column.PAGE));
  }

  /** Whether two careful readers could disagree about it. */
  boolean isOptional() {
    return get(Column.OPTIONAL).equals("yes");
  }

  /** The same for two rows that say the same in the same columns. */
  Map<String, String> plain() {
    return cells.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, cell -> Wording.plain(cell.getValue())));
  }

  /** Its cells that are not empty: page=001, person=王伟, status=current. */
  @Override
  public String toString() {
    return cells.entrySet().stream()
        .filter(cell -> !cell.getValue().isEmpty())
        .map(cell -> cell.getKey() + "=" + cell.getValue())
        .collect(Collectors.joining(", "));
  }
}
