package org.plenumkg.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** JSON Lines, one page a line, or one JSON array or a sequence of objects; read in a stream. */
final class JsonReader implements FormatReader {

  private final JsonRecord records;

  JsonReader(Columns columns) {
    this.records = new JsonRecord(columns);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] head = content.head();
    Encoding encoding = Encoding.of(head).orElseThrow(TextReader::noText);
    boolean lines = isLines(new String(head, encoding.charset()));
    int limit = content.budget().limits().record();
    // A string is bounded by its record; the parser's own bound would not say which limit it is.
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
    ObjectMapper mapper =
        new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build());
    try (TolerantReader reader = new TolerantReader(content.stream(), encoding)) {
      if (lines) {
        readLines(new RecordLines(reader, limit), mapper, content, sink);
      } else {
        readSequence(new RecordBound(reader, limit), mapper, content, sink);
      }
      reader.complaint().ifPresent(complaint -> sink.problem(content.where(), complaint));
    }
  }

  /** Whether each line is an object, and not an object or array laid out over many lines. */
  private static boolean isLines(String head) {
    String text = head.startsWith("\uFEFF") ? head.substring(1).strip() : head.strip();
    int end = text.indexOf('\n');
    return text.startsWith("{") && (end < 0 || text.substring(0, end).strip().endsWith("}"));
  }

  private void readLines(RecordLines lines, ObjectMapper mapper, Content content, Sink sink)
      throws IOException {
    long number = 0;
    Optional<RecordLines.Line> line = lines.next();
    while (line.isPresent()) {
      String where = content.where() + ":" + line.get().number();
      if (!line.get().whole()) {
        sink.problem(where, RecordBound.tooLong(content));
      } else if (!line.get().text().isBlank()) {
        number++;
        JsonNode node = null;
        try {
          node = mapper.readTree(line.get().text());
        } catch (JsonProcessingException e) {
          sink.problem(where, notJson(e));
        }
        if (node != null) {
          records.read(node, where, number, content, sink);
        }
      }
      line = lines.next();
    }
  }

  private void readSequence(RecordBound reader, ObjectMapper mapper, Content content, Sink sink)
      throws IOException {
    try (JsonParser parser = mapper.createParser(reader)) {
      for (long number = 1; ; number++) {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
          token = parser.nextToken();
        }
        if (token == null) {
          return;
        }
        String where = content.where() + ":" + parser.currentTokenLocation().getLineNr();
        JsonNode node = mapper.readTree(parser);
        reader.nextRecord();
        records.read(node, where, number, content, sink);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      sink.problem(content.where() + ":" + line, notJson(e) + "; nothing behind it is read");
    }
  }

  private static String notJson(JsonProcessingException e) {
    String[] lines = e.getOriginalMessage().split("\\R", 2);
    return "is not valid JSON (" + lines[0] + ")";
  }
}
