package org.plenumkg.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One JSON object as a page: its names are what columns are in a table. */
final class JsonRecord {

  private final Columns columns;

  JsonRecord(Columns columns) {
    this.columns = columns;
  }

  /**
   * Hands the page of an object on.
   *
   * @param number of the record in the file, from 1
   */
  void read(JsonNode node, String where, long number, Content content, Sink sink) {
    if (!node.isObject()) {
      sink.problem(where, "an object with names such as title and text was expected");
      return;
    }
    List<String> names = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      names.add(entry.getKey());
      cells.add(words(entry.getValue()));
    }
    Map<Field, Integer> located = columns.locate(names);
    if (located.containsKey(Field.TEXT)) {
      new RecordFields(where, TableReader.values(located, cells))
          .toPage(content.id() + "#" + number, content.sidecar(), sink);
    } else {
      sink.problem(where, columns.missing(names));
    }
  }

  /** A string or number as it is, a list of them (paragraphs) as lines. */
  private static String words(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    if (!value.isArray()) {
      return value.asText();
    }
    List<String> lines = new ArrayList<>();
    value.forEach(line -> lines.add(line.asText()));
    return String.join("\n", lines);
  }
}
