package org.plenumkg.graph;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.ontology.Prefixes;

/**
 * The names that stand for IRIs in JSON-LD: {@code holds} for {@code plm:holds}, whose values are
 * IRIs, {@code quote} for {@code plm:quote}, whose values are Chinese. Read off the ontology.
 */
final class JsonLdContext {

  /** How the plain strings of a term are to be read. */
  private record Term(String name, String iri, String keyword, String value) {

    boolean fits(Node object) {
      return switch (keyword) {
        case "@language" -> object.isLiteral() && object.getLiteralLanguage().equals(value);
        case "@type" ->
            value.equals("@id")
                ? object.isURI()
                : object.isLiteral() && value.equals(shortForm(object.getLiteralDatatypeURI()));
        default ->
            object.isLiteral()
                && object.getLiteralLanguage().isEmpty()
                && object.getLiteralDatatypeURI().endsWith("#string");
      };
    }
  }

  private final String base;
  private final Map<String, Term> terms = new TreeMap<>();
  private final PrefixMapping prefixes = PrefixMapping.Factory.create();

  /**
   * A context.
   *
   * @param base of the things' IRIs; they are written relative to it if it ends in a slash
   */
  JsonLdContext(Ontology ontology, String base) {
    this.base = base;
    prefixes.setNsPrefixes(Prefixes.ALL);
    add("label", RDFS.label.getURI(), "@language", "zh");
    add("altLabel", SKOS.altLabel.getURI(), "@language", "zh");
    ontology
        .graph()
        .find(Node.ANY, RDF.Nodes.type, OWL.ObjectProperty.asNode())
        .forEachRemaining(t -> addProperty(t.getSubject(), "@type", "@id"));
    ontology
        .graph()
        .find(Node.ANY, RDF.Nodes.type, OWL.DatatypeProperty.asNode())
        .forEachRemaining(t -> addLiterals(t.getSubject(), ontology));
  }

  private void addLiterals(Node property, Ontology ontology) {
    Optional<String> range =
        ontology
            .graph()
            .find(property, RDFS.Nodes.range, Node.ANY)
            .nextOptional()
            .map(Triple::getObject)
            .map(node -> shortForm(node.getURI()));
    switch (range.orElse("")) {
      case "rdf:langString" -> addProperty(property, "@language", "zh");
      case "xsd:decimal", "xsd:integer" -> addProperty(property, "@type", range.orElseThrow());
      default -> addProperty(property, "", "");
    }
  }

  private void addProperty(Node property, String keyword, String value) {
    add(property.getLocalName(), property.getURI(), keyword, value);
  }

  private void add(String name, String iri, String keyword, String value) {
    terms.put(iri, new Term(name, iri, keyword, value));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    json.writeNumberField("@version", 1.1);
    if (base.endsWith("/")) {
      json.writeStringField("@base", base);
    }
    json.writeStringField("@vocab", Plm.NS);
    for (var prefix : new TreeMap<>(prefixes.getNsPrefixMap()).entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    Map<String, Term> byName = new TreeMap<>();
    terms.values().forEach(term -> byName.put(term.name(), term));
    for (Term term : byName.values()) {
      json.writeObjectFieldStart(term.name());
      json.writeStringField("@id", shortForm(term.iri()));
      if (!term.keyword().isEmpty()) {
        json.writeStringField(term.keyword(), term.value());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The name of a property. */
  String property(Node property) {
    return Optional.ofNullable(terms.get(property.getURI()))
        .map(Term::name)
        .orElseGet(() -> shortForm(property.getURI()));
  }

  /** Whether a plain string says the value, after what the context has of its property. */
  boolean isPlain(Node property, Node value) {
    return Optional.ofNullable(terms.get(property.getURI())).filter(t -> t.fits(value)).isPresent();
  }

  /** The name of a class. */
  String type(Node type) {
    return type.getURI().startsWith(Plm.NS) ? type.getLocalName() : shortForm(type.getURI());
  }

  /** The name of a thing. */
  String id(Node node) {
    String iri = node.getURI();
    return base.endsWith("/") && iri.startsWith(base) && iri.length() > base.length()
        ? iri.substring(base.length())
        : shortForm(iri);
  }

  static String shortForm(String iri) {
    return Prefixes.ALL.shortForm(iri);
  }
}
