package org.plenumkg.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of a CSV or TSV table. Each is parsed on its own, so that one with a stray quote is lost
 * alone: reading goes on with the line behind the one where it began.
 */
final class TableRows {

  /**
   * One row.
   *
   * @param number among the rows of the file, the header and those that were lost included, from 0
   * @param line where it begins, from 1
   */
  record Row(long number, long line, List<String> cells) {}

  private final RecordLines lines;
  private final char delimiter;
  private final int limit;
  private final CSVFormat format;
  private final Content content;
  private final Sink sink;
  private long number = -1;

  TableRows(RecordLines lines, char delimiter, Content content, Sink sink) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.limit = content.budget().limits().record();
    this.format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    this.content = content;
    this.sink = sink;
  }

  /** The next row that can be read; blank lines are none. */
  Optional<Row> next() throws IOException {
    Optional<RecordLines.Line> line = lines.next();
    while (line.isPresent()) {
      if (!line.get().text().isBlank()) {
        Optional<Row> row = row(line.get());
        if (row.isPresent()) {
          return row;
        }
      }
      line = lines.next();
    }
    return Optional.empty();
  }

  private Optional<Row> row(RecordLines.Line first) throws IOException {
    number++;
    List<RecordLines.Line> more = new ArrayList<>();
    StringBuilder text = new StringBuilder(first.text());
    QuoteState state = QuoteState.FIELD_START.after(first.text(), delimiter);
    Optional<RecordLines.Line> last = Optional.of(first);
    while (state == QuoteState.QUOTED && text.length() <= limit) {
      last = lines.next();
      if (last.isEmpty()) {
        break;
      }
      more.add(last.get());
      text.append(last.get().text());
      state = state.after(last.get().text(), delimiter);
    }
    if (text.length() > limit) {
      return lost(first, more, "row is longer than " + limit + " characters, the limit");
    }
    if (state == QuoteState.QUOTED) {
      return lost(first, more, "quote is opened and never closed");
    }
    if (state == QuoteState.BROKEN) {
      return lost(first, more, "bare quote: behind a closing quote a delimiter was expected");
    }
    try {
      return Optional.of(new Row(number, first.number(), cells(text.toString())));
    } catch (UncheckedIOException e) {
      return lost(first, more, "row cannot be parsed: " + e.getCause().getMessage());
    }
  }

  private Optional<Row> lost(RecordLines.Line first, List<RecordLines.Line> more, String message) {
    sink.problem(content.where() + ":" + first.number(), message);
    lines.unread(more);
    return Optional.empty();
  }

  private List<String> cells(String row) throws IOException {
    try (CSVParser parser = CSVParser.parse(row, format)) {
      List<String> cells = new ArrayList<>();
      for (CSVRecord record : parser) {
        record.forEach(cells::add);
      }
      return cells;
    }
  }
}
