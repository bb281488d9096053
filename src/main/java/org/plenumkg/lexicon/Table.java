package org.plenumkg.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A lexicon's table: comma-separated, UTF-8, a header row, lines that begin with # left out,
 * several values in one cell separated by |.
 */
public final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .get();

  private Table() {}

  /**
   * Rows of a table that comes with the program.
   *
   * @param resource path on the class path, such as /seeds/regions.csv
   * @param columns those the caller reads
   * @throws LexiconException if a column is missing or a row has another number of cells
   */
  public static List<Row> read(String resource, String... columns) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new LexiconException(resource, 1, "no such table");
      }
      return read(resource, in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Rows of a table.
   *
   * @param file name for messages
   * @throws LexiconException if a column is missing or a row has another number of cells
   */
  public static List<Row> read(String file, InputStream in, String... columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    long line = 1;
    try (CSVParser parser =
        CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)) {
      for (String column : columns) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new LexiconException(file, 1, "expected a column " + column);
        }
      }
      int width = parser.getHeaderNames().size();
      for (CSVRecord record : parser) {
        line = parser.getCurrentLineNumber();
        if (record.size() != width) {
          throw new LexiconException(
              file, line, "expected " + width + " cells, found " + record.size());
        }
        rows.add(new Row(file, line, record));
      }
    } catch (CSVException | UncheckedIOException e) {
      // the parser reads one row at a time: the fault lies in the row after the last good one
      throw new LexiconException(
          file, line + 1, "expected comma-separated values: " + e.getMessage(), e);
    }
    return List.copyOf(rows);
  }

  /** One row, which knows its place for messages. */
  public record Row(String file, long line, CSVRecord cells) {

    /** A cell that must not be empty. */
    public String need(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw expected("a value in column " + column);
      }
      return value;
    }

    /** A cell, empty if nothing stands there. */
    public String get(String column) {
      return cells.get(column);
    }

    /** A cell that is a whole number. */
    public int number(String column) {
      try {
        return Integer.parseInt(get(column));
      } catch (NumberFormatException e) {
        throw new LexiconException(
            file,
            line,
            "expected a whole number in column " + column + ", found " + get(column),
            e);
      }
    }

    /** A cell that is one of a few words, those of {@code type} in lower case with hyphens. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      List<String> words = new ArrayList<>();
      for (E constant : type.getEnumConstants()) {
        String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (word.equals(get(column))) {
          return constant;
        }
        words.add(word);
      }
      throw expected("one of " + words + " in column " + column + ", found " + get(column));
    }

    /** Values of a cell that are separated by |, none if it is empty. */
    public List<String> list(String column) {
      String value = get(column);
      return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    /** The fault that this row is not what was expected. */
    public LexiconException expected(String what) {
      return new LexiconException(file, line, "expected " + what);
    }
  }
}
