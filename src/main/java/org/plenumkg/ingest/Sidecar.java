package org.plenumkg.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.text.Supplied;

/** NAME.meta.csv beside a page: a header such as title,date,source,region and one row. */
final class Sidecar {

  private final Columns columns;
  private final Limits limits;

  Sidecar(Columns columns, Limits limits) {
    this.columns = columns;
    this.limits = limits;
  }

  /** What the sidecar of a file says, if it has one. */
  Supplied beside(Path file, String where, Sink sink) {
    String name = FileNames.sidecarOf(file.getFileName().toString());
    Path path = file.resolveSibling(name);
    if (!Files.isRegularFile(path)) {
      return Supplied.NONE;
    }
    String place =
        where.substring(0, where.length() - file.getFileName().toString().length()) + name;
    try (InputStream in = Files.newInputStream(path)) {
      return read(place, in, sink);
    } catch (IOException e) {
      sink.problem(place, ReadFailure.message(e));
      return Supplied.NONE;
    }
  }

  /** What a sidecar says; a fault in it is a problem, and the page is read without. */
  Supplied read(String where, InputStream in, Sink sink) throws IOException {
    Content content =
        Content.of(where, FileNames.last(where), in, Supplied.NONE, Budget.outside(limits));
    List<TableRows.Row> rows = new ArrayList<>();
    Encoding encoding = Encoding.of(content.head()).orElseThrow(TextReader::noText);
    try (TolerantReader reader = new TolerantReader(content.stream(), encoding)) {
      TableRows table = new TableRows(new RecordLines(reader, limits.record()), ',', content, sink);
      Optional<TableRows.Row> row = table.next();
      while (row.isPresent() && rows.size() < 3) {
        rows.add(row.get());
        row = table.next();
      }
    }
    if (rows.size() != 2 || rows.get(0).cells().size() != rows.get(1).cells().size()) {
      sink.problem(where, "a header such as title,date,source,region and one row were expected");
      return Supplied.NONE;
    }
    Map<Field, Integer> located = columns.locate(rows.get(0).cells());
    String line = where + ":" + rows.get(1).line();
    return new RecordFields(line, TableReader.values(located, rows.get(1).cells()))
        .supplied(sink, Supplied.NONE);
  }
}
