package org.plenumkg.graph;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.plenumkg.extract.Fact;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/**
 * Writes the facts of an article, what several places of it state as one, with their shortcuts:
 * that 虎荣鑫 主持 a meeting is a participation and, beside it, {@code plm:presidedBy}.
 */
final class FactGraph {

  /** A property of a fact and what fills it. */
  private record Filler(Node property, Node value) {
    @Override
    public String toString() {
      return property.getURI() + " " + NodeFmtLib.strNT(value);
    }
  }

  private final Ontology ontology;
  private final Nodes nodes;
  private final Evidence evidence;
  private final Triples triples;

  FactGraph(Ontology ontology, Nodes nodes, Evidence evidence, Triples triples) {
    this.ontology = ontology;
    this.nodes = nodes;
    this.evidence = evidence;
    this.triples = triples;
  }

  /** Writes all facts of one article. */
  void write(List<Fact> facts) {
    Map<Node, List<Fact>> same = new LinkedHashMap<>();
    facts.forEach(fact -> same.computeIfAbsent(iri(fact), iri -> new ArrayList<>()).add(fact));
    same.forEach(this::write);
  }

  private Node iri(Fact fact) {
    Stream<String> roles = fillers(fact).stream().map(Filler::toString).sorted();
    return nodes
        .iris()
        .fact(nodes.article(), Stream.concat(Stream.of(fact.type().getURI()), roles));
  }

  private void write(Node node, List<Fact> same) {
    Fact first = Collections.min(same, Comparator.comparing(f -> Collections.min(f.evidence())));
    Set<Filler> fillers = fillers(first);
    triples.addTypes(node, ontology.typesOf(first.type()));
    fillers.forEach(filler -> triples.add(node, filler.property(), filler.value()));
    same.stream()
        .flatMap(fact -> fact.evidence().stream())
        .forEach(span -> writePassages(node, span));
    triples.addString(node, Plm.rule, first.rule());
    double confidence = same.stream().mapToDouble(Fact::confidence).max().orElseThrow();
    triples.add(node, Plm.confidence, decimal(confidence));
    writeShortcuts(first.type(), fillers);
  }

  private void writePassages(Node fact, Span span) {
    for (Evidence.Passage passage : evidence.passages(span)) {
      Node node = nodes.iris().passage(nodes.article(), passage.place());
      triples.add(fact, Plm.statedIn, node);
      triples.addTypes(node, ontology.typesOf(Plm.Passage));
      triples.addWords(node, Plm.quote, passage.quote());
      triples.addSpan(node, Plm.start, Plm.end, passage.place());
      triples.add(node, Plm.inArticle, nodes.self());
    }
  }

  private void writeShortcuts(Node type, Set<Filler> fillers) {
    List<Node> subjects =
        ontology.shortcutSubject(type).map(p -> values(fillers, p)).orElse(List.of());
    List<Node> objects =
        ontology.shortcutObject(type).map(p -> values(fillers, p)).orElse(List.of());
    for (Filler filler : fillers) {
      for (Node property : ontology.shortcuts(filler.value())) {
        subjects.forEach(s -> objects.forEach(o -> triples.add(s, property, o)));
      }
    }
  }

  /** A fact about the article itself, such as who wrote it, need not name it. */
  private Set<Filler> fillers(Fact fact) {
    Set<Filler> fillers = new LinkedHashSet<>();
    fact.roles().forEach(role -> fillers.add(new Filler(role.property(), nodes.of(role.value()))));
    boolean aboutArticle =
        ontology.shortcutSubject(fact.type()).filter(Plm.article::equals).isPresent();
    if (aboutArticle && values(fillers, Plm.article).isEmpty()) {
      fillers.add(new Filler(Plm.article, nodes.self()));
    }
    return fillers;
  }

  private static List<Node> values(Set<Filler> fillers, Node property) {
    return fillers.stream().filter(f -> f.property().equals(property)).map(Filler::value).toList();
  }

  /** As the store writes it: 0.9, 1.0. */
  private static Node decimal(double number) {
    String digits = BigDecimal.valueOf(number).toPlainString();
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
  }
}
