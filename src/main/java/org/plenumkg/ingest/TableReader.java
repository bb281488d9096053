package org.plenumkg.ingest;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CSV and TSV, as crawlers dump them: one page a row, read in a stream. */
final class TableReader implements FormatReader {

  private final Columns columns;
  private final char delimiter;

  TableReader(Columns columns, char delimiter) {
    this.columns = columns;
    this.delimiter = delimiter;
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    Encoding encoding = Encoding.of(content.head()).orElseThrow(TextReader::noText);
    try (TolerantReader reader = new TolerantReader(content.stream(), encoding)) {
      RecordLines lines = new RecordLines(reader, content.budget().limits().record());
      read(new TableRows(lines, delimiter, content, sink), content, sink);
      reader.complaint().ifPresent(complaint -> sink.problem(content.where(), complaint));
    }
  }

  private void read(TableRows rows, Content content, Sink sink) throws IOException {
    Optional<TableRows.Row> row = rows.next();
    List<String> header = row.map(TableRows.Row::cells).orElse(List.of());
    Map<Field, Integer> located = columns.locate(header);
    if (!located.containsKey(Field.TEXT)) {
      throw new Refused(
          "line " + row.map(TableRows.Row::line).orElse(1L) + ": " + columns.missing(header));
    }
    if (columns.haveHeader()) {
      row = rows.next();
    }
    while (row.isPresent()) {
      long number = row.get().number() + (columns.haveHeader() ? 0 : 1);
      String where = content.where() + ":" + row.get().line();
      List<String> cells = row.get().cells();
      if (cells.size() == header.size()) {
        new RecordFields(where, values(located, cells))
            .toPage(content.id() + "#" + number, content.sidecar(), sink);
      } else {
        sink.problem(where, cells.size() + " columns where " + header.size() + " were expected");
      }
      row = rows.next();
    }
  }

  static Map<Field, String> values(Map<Field, Integer> located, List<String> cells) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    located.forEach((field, at) -> values.put(field, cells.get(at)));
    return values;
  }
}
