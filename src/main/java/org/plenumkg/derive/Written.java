package org.plenumkg.derive;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Collects derived triples, each once. */
final class Written {

  private final Set<Triple> triples = new LinkedHashSet<>();

  void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }

  /** Chinese words. */
  void words(Node subject, Node property, String words) {
    add(subject, property, zh(words));
  }

  /** A number from 0 to 1, as the store writes it. */
  void score(Node subject, Node property, double score) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(
            BigDecimal.valueOf(score).toPlainString(), XSDDatatype.XSDdecimal));
  }

  Set<Triple> all() {
    return triples;
  }

  /** Words in Chinese. */
  static Node zh(String words) {
    return NodeFactory.createLiteralLang(words, "zh");
  }
}
