package org.plenumkg.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** JSON-LD 1.1: the context, then an object a subject, each on a line of its own. */
final class JsonLdWriter implements SubjectWriter {

  private final JsonGenerator json;
  private final JsonLdContext context;

  JsonLdWriter(OutputStream out, JsonLdContext context) {
    this.context = context;
    try {
      json = new JsonFactory().createGenerator(out);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void start() {
    try {
      DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
      pretty.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(pretty);
      json.writeStartObject();
      context.write(json);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      json.writeArrayFieldStart("@graph");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Node subject, Collection<Triple> triples) {
    try {
      json.writeRaw("\n");
      json.writeStartObject();
      json.writeStringField("@id", context.id(subject));
      for (var property : TurtleWriter.byProperty(triples).entrySet()) {
        write(property.getKey(), property.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Node property, List<Node> values) throws IOException {
    boolean isType = property.equals(RDF.Nodes.type);
    json.writeFieldName(isType ? "@type" : context.property(property));
    if (values.size() > 1) {
      json.writeStartArray();
    }
    for (Node value : values) {
      if (isType) {
        json.writeString(context.type(value));
      } else if (context.isPlain(property, value)) {
        json.writeString(text(value));
      } else {
        writeExpanded(value);
      }
    }
    if (values.size() > 1) {
      json.writeEndArray();
    }
  }

  private void writeExpanded(Node value) throws IOException {
    json.writeStartObject();
    if (value.isURI()) {
      json.writeStringField("@id", text(value));
    } else {
      json.writeStringField("@value", text(value));
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else if (!value.getLiteralDatatypeURI().endsWith("#string")) {
        json.writeStringField("@type", JsonLdContext.shortForm(value.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }

  private String text(Node value) {
    return value.isURI() ? context.id(value) : value.getLiteralLexicalForm();
  }

  @Override
  public void finish() {
    try {
      json.writeRaw("\n");
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw("\n");
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
