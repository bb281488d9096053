package org.plenumkg.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables: comments are left out, and a fault names file and line. */
class TableTest {

  private enum Colour {
    RED,
    DARK_BLUE
  }

  @Test
  void reads() throws IOException {
    List<Table.Row> rows = read("# words\nword,rank,colour\n王,1,dark-blue\n# more\n\n李,2,red\n");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).constant("colour", Colour.class)).isEqualTo(Colour.DARK_BLUE);
    assertThat(rows.get(1).number("rank")).isEqualTo(2);
  }

  @Test
  void faultsNameTheirLine() {
    faults("word,rank\n王,1\n李\n", "words.csv:3: expected 2 cells, found 1");
    faults("rank\n1\n", "words.csv:1: expected a column word");
    faults("word,rank\n王,1\n\"李\"x,2\n", "words.csv:3: expected comma-separated values");
  }

  @Test
  void cellsNameTheirLine() throws IOException {
    Table.Row row = read("word,rank,colour\n王,one,green\n").get(0);
    assertThatThrownBy(() -> row.number("rank"))
        .hasMessage("words.csv:2: expected a whole number in column rank, found one");
    assertThatThrownBy(() -> row.constant("colour", Colour.class))
        .hasMessage("words.csv:2: expected one of [red, dark-blue] in column colour, found green");
  }

  private static void faults(String csv, String message) {
    assertThatThrownBy(() -> read(csv))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(message);
  }

  private static List<Table.Row> read(String csv) throws IOException {
    return Table.read(
        "words.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "word");
  }
}
