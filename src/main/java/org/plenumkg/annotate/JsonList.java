package org.plenumkg.annotate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** One JSON array on the way out, indented, with line feeds on every system. */
final class JsonList implements AutoCloseable {

  private static final JsonFactory JSON =
      new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final PrintWriter out;
  private final JsonGenerator json;

  /** Begins the array; {@code out} stays open in the end. */
  JsonList(PrintWriter out) {
    this.out = out;
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try {
      json = JSON.createGenerator(out);
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What its elements are written with. */
  JsonGenerator json() {
    return json;
  }

  /** Ends the array and its line. */
  @Override
  public void close() {
    try {
      json.writeEndArray();
      json.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.print("\n");
    out.flush();
  }
}
