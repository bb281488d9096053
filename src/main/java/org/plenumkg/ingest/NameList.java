package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenumkg.lexicon.Table;

/** Names that this package looks for in files, in the order in which they are preferred. */
final class NameList {

  private NameList() {}

  /** Names of each field, from a table with the columns field and name. */
  static Map<Field, List<String>> ofFields(String resource) {
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    for (Table.Row row : Table.read(resource, "field", "name")) {
      Field field = Field.valueOf(row.need("field").toUpperCase(Locale.ROOT));
      names.computeIfAbsent(field, f -> new ArrayList<>()).add(row.need("name"));
    }
    return names;
  }

  /** The characters of a table with the column character. */
  static IntStream characters(String resource) {
    return Table.read(resource, "character").stream()
        .flatMapToInt(row -> row.need("character").codePoints());
  }

  /** The words of a table with the column word. */
  static Set<String> words(String resource) {
    return Table.read(resource, "word").stream()
        .map(row -> row.need("word"))
        .collect(Collectors.toSet());
  }
}
