package org.plenumkg.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.text.Span;

/** Collects the triples of one article, each once, in the order in which they come. */
final class Triples {

  private final Set<Triple> triples = new LinkedHashSet<>();

  void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }

  /** Types of a node, super-classes included. */
  void addTypes(Node subject, List<Node> types) {
    types.forEach(type -> add(subject, RDF.Nodes.type, type));
  }

  /** Chinese words. */
  void addWords(Node subject, Node property, String words) {
    add(subject, property, NodeFactory.createLiteralLang(words, "zh"));
  }

  /** Words in no language. */
  void addString(Node subject, Node property, String string) {
    add(subject, property, NodeFactory.createLiteralString(string));
  }

  /** Both ends of a span. */
  void addSpan(Node subject, Node start, Node end, Span span) {
    add(subject, start, integer(span.start()));
    add(subject, end, integer(span.end()));
  }

  List<Triple> all() {
    return List.copyOf(triples);
  }

  /** A whole number. */
  static Node integer(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
