package org.plenumkg.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of a lexicon that has an example is found in it: the longest word of its kind at some
 * place of the example is that very row's.
 */
class LexiconExamplesTest {

  private static final Path LEXICONS = Path.of("src/main/resources/lexicon");

  /** Columns that say which of a table's lists a row is in. */
  private static final List<String> KINDS = List.of("part", "use", "place", "where");

  @TestFactory
  Stream<DynamicTest> tables() throws IOException {
    try (Stream<Path> files = Files.list(LEXICONS)) {
      return files
          .map(file -> "/lexicon/" + file.getFileName())
          .sorted()
          .filter(table -> columns(table).contains("example"))
          .map(table -> DynamicTest.dynamicTest(table, () -> check(table)))
          .toList()
          .stream();
    }
  }

  private static void check(String table) {
    List<String> columns = columns(table);
    String word = columns.get(0);
    Optional<String> kind = columns.stream().filter(KINDS::contains).findFirst();
    Map<String, Map<String, String>> words = new LinkedHashMap<>();
    List<Table.Row> rows = Table.read(table, word, "example");
    for (Table.Row row : rows) {
      words
          .computeIfAbsent(kind.map(row::get).orElse(""), k -> new LinkedHashMap<>())
          .put(row.need(word), row.need(word));
    }
    for (Table.Row row : rows) {
      Forms<String> forms = Forms.of(words.get(kind.map(row::get).orElse("")));
      String example = row.need("example");
      boolean fires = false;
      for (int at = 0; at < example.length(); at++) {
        fires |=
            forms.longest(example, at).filter(m -> m.value().equals(row.get(word))).isPresent();
      }
      assertThat(fires).as("%s:%s: %s in %s", table, row.line(), row.get(word), example).isTrue();
    }
  }

  private static List<String> columns(String table) {
    List<Table.Row> rows = Table.read(table);
    return rows.isEmpty() ? List.of() : rows.get(0).cells().getParser().getHeaderNames();
  }
}
