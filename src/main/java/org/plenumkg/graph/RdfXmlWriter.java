package org.plenumkg.graph;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.SplitIRI;
import org.apache.jena.vocabulary.RDF;

/**
 * RDF/XML for programs that read nothing newer: a description a subject. Characters that XML 1.0
 * cannot hold, which no page text has, become U+FFFD.
 */
final class RdfXmlWriter implements SubjectWriter {

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getPredicate, TurtleWriter.PROPERTY_ORDER)
          .thenComparing(Triple::getObject, TurtleWriter.ORDER);

  private final XMLStreamWriter xml;
  private final Map<String, String> namespaces = new TreeMap<>();

  RdfXmlWriter(OutputStream out, PrefixMapping prefixes) {
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    } catch (XMLStreamException e) {
      throw fault(e);
    }
    prefixes.getNsPrefixMap().forEach((prefix, iri) -> namespaces.put(iri, prefix));
    namespaces.put(RDF.getURI(), "rdf");
  }

  @Override
  public void start() {
    try {
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("rdf", "RDF", RDF.getURI());
      for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
        xml.writeNamespace(namespace.getValue(), namespace.getKey());
      }
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  @Override
  public void write(Node subject, Collection<Triple> triples) {
    try {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("rdf", "Description", RDF.getURI());
      xml.writeAttribute("rdf", RDF.getURI(), "about", subject.getURI());
      for (Triple triple : triples.stream().sorted(ORDER).toList()) {
        xml.writeCharacters("\n    ");
        write(triple.getPredicate().getURI(), triple.getObject());
      }
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private void write(String property, Node object) throws XMLStreamException {
    String namespace = SplitIRI.namespaceXML(property);
    String name = SplitIRI.localnameXML(property);
    Optional<String> prefix = Optional.ofNullable(namespaces.get(namespace));
    xml.writeStartElement(prefix.orElse("p"), name, namespace);
    if (prefix.isEmpty()) {
      xml.writeNamespace("p", namespace);
    }
    if (object.isURI()) {
      xml.writeAttribute("rdf", RDF.getURI(), "resource", object.getURI());
    } else {
      writeLiteral(object);
    }
    xml.writeEndElement();
  }

  private void writeLiteral(Node literal) throws XMLStreamException {
    String language = literal.getLiteralLanguage();
    String datatype = literal.getLiteralDatatypeURI();
    if (!language.isEmpty()) {
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
    } else if (!datatype.endsWith("#string")) {
      xml.writeAttribute("rdf", RDF.getURI(), "datatype", datatype);
    }
    // A parser would read a bare carriage return as a line feed.
    String[] lines = legal(literal.getLiteralLexicalForm()).split("\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#13");
      }
      xml.writeCharacters(lines[i]);
    }
  }

  @Override
  public void finish() {
    try {
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private static String legal(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  private static IllegalStateException fault(XMLStreamException e) {
    return new IllegalStateException("cannot write RDF/XML", e);
  }
}
