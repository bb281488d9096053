package org.plenumkg.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Lays out Turtle for the eye: a block a subject, its class and name first, everything in order.
 */
final class TurtleWriter implements SubjectWriter {

  /** By IRI or, for literals, by their form in N-Triples. */
  static final Comparator<Node> ORDER = Comparator.comparing(NodeText::of);

  /** Class and name before all else. */
  static final Comparator<Node> PROPERTY_ORDER =
      Comparator.comparingInt(TurtleWriter::rank).thenComparing(ORDER);

  private final AWriter out;
  private final PrefixMap prefixes;
  private final NodeFormatter formatter;
  private final String indent;

  /**
   * Writes blocks.
   *
   * @param indent before each line
   */
  TurtleWriter(AWriter out, PrefixMapping prefixes, String indent) {
    this.out = out;
    this.prefixes = PrefixMapFactory.create(prefixes);
    this.formatter = new NodeFormatterTTL(null, this.prefixes);
    this.indent = indent;
  }

  /** Declares the prefixes. */
  @Override
  public void start() {
    new TreeMap<>(prefixes.getMapping())
        .forEach((prefix, iri) -> out.print("@prefix " + prefix + ": <" + iri + "> .\n"));
  }

  /** One node, abbreviated where a prefix allows. */
  void write(Node node) {
    formatter.format(out, node);
  }

  /** A block for each subject. */
  void write(Collection<Triple> triples) {
    triples.stream()
        .collect(
            Collectors.groupingBy(
                Triple::getSubject, () -> new TreeMap<>(ORDER), Collectors.toList()))
        .forEach(this::write);
  }

  @Override
  public void finish() {
    out.flush();
  }

  /** All that is said of one subject. */
  @Override
  public void write(Node subject, Collection<Triple> triples) {
    out.print("\n" + indent);
    write(subject);
    String before = " ";
    for (var property : byProperty(triples).entrySet()) {
      out.print(before);
      writeProperty(property.getKey());
      writeObjects(property.getValue());
      before = " ;\n" + indent + "    ";
    }
    out.print(" .\n");
  }

  /** The values of each property of one subject, all in order. */
  static SortedMap<Node, List<Node>> byProperty(Collection<Triple> about) {
    SortedMap<Node, List<Node>> byProperty =
        about.stream()
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    () -> new TreeMap<>(PROPERTY_ORDER),
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    byProperty.values().forEach(values -> values.sort(ORDER));
    return byProperty;
  }

  private void writeProperty(Node property) {
    if (property.equals(RDF.Nodes.type)) {
      out.print("a");
    } else {
      write(property);
    }
  }

  private void writeObjects(List<Node> objects) {
    String before = " ";
    for (Node object : objects) {
      out.print(before);
      write(object);
      before = " , ";
    }
  }

  private static int rank(Node property) {
    if (property.equals(RDF.Nodes.type)) {
      return 0;
    }
    return property.equals(RDFS.Nodes.label) ? 1 : 2;
  }
}
