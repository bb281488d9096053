package org.plenumkg.evaluate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the table of one kind of fact, and refuses what the format does not have. */
final class TableReader {

  /** Empty lines are kept until they are counted. */
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  private final Kind kind;
  private final Path file;
  private long line = 1;

  TableReader(Kind kind, Path file) {
    this.kind = kind;
    this.file = file;
  }

  /**
   * Its rows.
   *
   * @throws SampleException if the table is not of the format
   */
  List<Row> read() throws IOException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, FORMAT)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw fault("expected a header row: " + String.join(",", columns()));
      }
      List<String> header = header(records.next());
      List<Row> rows = new ArrayList<>();
      line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        if (!isBlank(record)) {
          rows.add(row(header, record));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      return rows;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw new SampleException(file + ": not in UTF-8");
      }
      if (e.getCause() instanceof CSVException) {
        throw fault("expected comma-separated values: " + e.getCause().getMessage());
      }
      throw e.getCause();
    }
  }

  private List<String> header(CSVRecord record) {
    List<String> header =
        record.stream().map(cell -> Wording.strip(cell.replace("\uFEFF", ""))).toList();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!columns().contains(column)) {
        throw fault("no column " + column + " in the format: " + String.join(",", columns()));
      }
      if (!seen.add(column)) {
        throw fault("column " + column + " twice");
      }
    }
    for (String column : required()) {
      if (!seen.contains(column)) {
        throw fault("expected a column " + column);
      }
    }
    return header;
  }

  private Row row(List<String> header, CSVRecord record) {
    if (record.size() != header.size()) {
      throw fault("expected " + header.size() + " cells, found " + record.size());
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), Wording.strip(record.get(i)));
    }
    Row row = new Row(cells);
    if (row.get(Column.PAGE).isEmpty()) {
      throw fault("expected a page");
    }
    String optional = row.get(Column.OPTIONAL);
    if (!optional.isEmpty() && !row.isOptional()) {
      throw fault("expected yes or nothing in column optional, found " + optional);
    }
    return row;
  }

  private static boolean isBlank(CSVRecord record) {
    return record.size() == 1 && record.get(0).isBlank();
  }

  private List<String> columns() {
    return Stream.of(
            Stream.of(Column.PAGE),
            kind.columns().stream().map(Column::name),
            Stream.of(Column.OPTIONAL))
        .flatMap(s -> s)
        .toList();
  }

  private Set<String> required() {
    return Stream.concat(
            Stream.of(Column.PAGE),
            kind.columns().stream().filter(Column::isRequired).map(Column::name))
        .collect(Collectors.toSet());
  }

  private SampleException fault(String message) {
    return new SampleException(file, line, message);
  }
}
