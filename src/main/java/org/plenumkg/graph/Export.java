package org.plenumkg.graph;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a store out, always in the same order: the same content gives the same bytes. At any time
 * it holds one graph in memory, or for Turtle, which has none, the subjects' IRIs and what is said
 * of one.
 */
public final class Export {

  /** What to write. */
  public enum Format {
    /** All graphs as one. */
    TURTLE,
    /** Graph by graph, to be read by people. */
    TRIG,
    /** Graph by graph, a statement a line. */
    NQUADS
  }

  private final DatasetGraph quads;
  private final PrefixMapping prefixes;
  private final AWriter out;

  private Export(DatasetGraph quads, PrefixMapping prefixes, AWriter out) {
    this.quads = quads;
    this.prefixes = prefixes;
    this.out = out;
  }

  /** Writes a store in UTF-8; the stream stays open. */
  public static void write(Store store, Format format, OutputStream stream) {
    PrefixMapping prefixes = store.prefixes();
    AWriter out = IO.wrapUTF8(stream);
    store.read(
        quads -> {
          Export export = new Export(quads, prefixes, out);
          switch (format) {
            case TURTLE -> export.writeTurtle();
            case TRIG -> export.writeTrig();
            case NQUADS -> export.writeNQuads();
          }
          return format;
        });
    out.flush();
  }

  /** Writes a graph as Turtle in UTF-8; the stream stays open. */
  public static void write(Graph graph, PrefixMapping prefixes, OutputStream stream) {
    AWriter out = IO.wrapUTF8(stream);
    TurtleWriter turtle = new TurtleWriter(out, prefixes, "");
    turtle.writePrefixes();
    turtle.write(graph.find().toList());
    out.flush();
  }

  private void writeTurtle() {
    TurtleWriter turtle = new TurtleWriter(out, prefixes, "");
    turtle.writePrefixes();
    for (Node subject : subjects()) {
      turtle.write(subject, triples(Quad.unionGraph, subject));
    }
  }

  private void writeTrig() {
    TurtleWriter trig = new TurtleWriter(out, prefixes, "    ");
    trig.writePrefixes();
    for (Node graph : graphs()) {
      out.print("\nGRAPH ");
      trig.write(graph);
      out.print(" {");
      trig.write(triples(graph, Node.ANY));
      out.print("}\n");
    }
  }

  private void writeNQuads() {
    for (Node graph : graphs()) {
      String end = " " + NodeText.of(graph) + " .\n";
      triples(graph, Node.ANY).stream()
          .map(NodeText::of)
          .sorted()
          .forEach(triple -> out.print(triple + end));
    }
  }

  private SortedSet<Node> graphs() {
    return sorted(quads.listGraphNodes());
  }

  private SortedSet<Node> subjects() {
    Iterator<Quad> found = quads.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY);
    return sorted(Iter.map(found, Quad::getSubject));
  }

  private static SortedSet<Node> sorted(Iterator<Node> nodes) {
    TreeSet<Node> sorted = new TreeSet<>(TurtleWriter.ORDER);
    nodes.forEachRemaining(sorted::add);
    return sorted;
  }

  private List<Triple> triples(Node graph, Node subject) {
    return Iter.toList(Iter.map(quads.find(graph, subject, Node.ANY, Node.ANY), Quad::asTriple));
  }
}
