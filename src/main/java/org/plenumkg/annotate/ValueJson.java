package org.plenumkg.annotate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.graph.Evidence;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.mention.Value;
import org.plenumkg.text.Span;

/** Members of objects of JSON: what a thing is, what fills a role, where words stand. */
final class ValueJson {

  private final JsonGenerator json;

  ValueJson(JsonGenerator json) {
    this.json = json;
  }

  /** Class, name, and what makes it that thing: its scope (a division code) and key. */
  void thing(Thing thing) throws IOException {
    json.writeStringField("class", thing.type().getLocalName());
    json.writeStringField("name", thing.name());
    if (!thing.scope().isEmpty()) {
      json.writeStringField("scope", thing.scope());
    }
    if (!thing.key().equals(thing.name())) {
      json.writeStringField("key", thing.key());
    }
  }

  /** A property with a thing, a term of the ontology, or a value and its datatype or language. */
  void role(Role role) throws IOException {
    json.writeStringField("property", role.property().getLocalName());
    Value value = role.value();
    if (value instanceof Thing thing) {
      thing(thing);
    } else if (value instanceof Term term) {
      term(term.node());
    }
  }

  private void term(Node node) throws IOException {
    if (!node.isLiteral()) {
      json.writeStringField("term", node.getLocalName());
      return;
    }
    json.writeStringField("value", node.getLiteralLexicalForm());
    if (node.getLiteralLanguage().isEmpty()) {
      String datatype = node.getLiteralDatatypeURI();
      json.writeStringField("datatype", datatype.substring(datatype.indexOf('#') + 1));
    } else {
      json.writeStringField("language", node.getLiteralLanguage());
    }
  }

  /** From the first to the last character of a span that the original page has. */
  void place(Span span, Evidence evidence) throws IOException {
    Optional<Span> place = evidence.place(span);
    if (place.isPresent()) {
      span(place.get());
    }
  }

  /** Bounds in code points. */
  void span(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }
}
