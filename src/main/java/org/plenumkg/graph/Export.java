package org.plenumkg.graph;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.plenumkg.ontology.Ontology;

/**
 * Writes a store, or a part of it, always in the same order: the same content gives the same bytes.
 * At any time it holds one graph in memory, or what is said of one subject; where all graphs are
 * written as one, the order of their subjects is worked out in temporary files if they are many.
 */
public final class Export {

  /** What to write. */
  public enum Format {
    /** All graphs as one, to be read by people. */
    TURTLE,
    /** Graph by graph, to be read by people. */
    TRIG,
    /** Graph by graph, a statement a line. */
    NQUADS,
    /** All graphs as one, a statement a line. */
    NTRIPLES,
    /** All graphs as one, for programs that know JSON. */
    JSONLD,
    /** All graphs as one, for programs that know XML. */
    RDFXML
  }

  /**
   * Which part of a store.
   *
   * @param description what to say of what goes out, in VoID; if empty, the store's own description
   *     goes out with a whole store, and none with a part
   */
  public record Part(
      Selection selection, EvidenceDetail evidence, Optional<DatasetMetadata> description) {

    /** All of it, as it is. */
    public static final Part WHOLE = new Part(Selection.ALL, EvidenceDetail.FULL, Optional.empty());
  }

  private final ExportSource source;
  private final String base;
  private final PrefixMapping prefixes;
  private final SortedMap<Node, List<Triple>> description;

  private Export(ExportSource source, Store store, PrefixMapping prefixes, Part part) {
    this.source = source;
    this.base = store.base();
    this.prefixes = prefixes;
    this.description =
        bySubject(
            part.description()
                .map(metadata -> DatasetCount.of(source, metadata).triples(store.base()))
                .orElse(List.of()));
  }

  /** Writes a store in UTF-8; the stream stays open. */
  public static void write(Store store, Format format, OutputStream stream) {
    write(store, Part.WHOLE, format, stream);
  }

  /** Writes a part of a store in UTF-8; the stream stays open. */
  public static void write(Store store, Part part, Format format, OutputStream stream) {
    String base = store.base();
    // Counted as it goes out, it takes the place of the one that the store keeps of itself.
    Predicate<Node> stays =
        node -> part.description().isPresent() && DatasetDescription.isAbout(node, base);
    store.read(
        quads -> {
          ExportSource source = new ExportSource(quads, part.selection(), part.evidence(), stays);
          new Export(source, store, store.prefixes(), part).write(format, stream);
          return format;
        });
  }

  /** Writes a graph as Turtle in UTF-8; the stream stays open. */
  public static void write(Graph graph, PrefixMapping prefixes, OutputStream stream) {
    TurtleWriter turtle = new TurtleWriter(IO.wrapUTF8(stream), prefixes, "");
    turtle.start();
    turtle.write(graph.find().toList());
    turtle.finish();
  }

  private void write(Format format, OutputStream stream) {
    AWriter out = IO.wrapUTF8(stream);
    switch (format) {
      case TURTLE -> writeSubjects(new TurtleWriter(out, prefixes, ""));
      case NTRIPLES -> writeSubjects(new NTriplesWriter(out));
      case RDFXML -> writeSubjects(new RdfXmlWriter(stream, prefixes));
      case JSONLD ->
          writeSubjects(new JsonLdWriter(stream, new JsonLdContext(new Ontology(), base)));
      case TRIG -> writeTrig(out);
      case NQUADS -> writeNQuads(out);
    }
    out.flush();
  }

  /** The description stands where its subjects belong in the order. */
  private void writeSubjects(SubjectWriter writer) {
    SortedMap<Node, List<Triple>> waiting = new TreeMap<>(description); // and its order
    writer.start();
    source.forEachSubject(
        (subject, about) -> {
          SortedMap<Node, List<Triple>> before = waiting.headMap(subject);
          before.forEach(writer::write);
          before.clear();
          writer.write(subject, about);
        });
    waiting.forEach(writer::write);
    writer.finish();
  }

  private void writeTrig(AWriter out) {
    TurtleWriter trig = new TurtleWriter(out, prefixes, "    ");
    trig.start();
    forEachGraph(
        (name, content) -> {
          out.print("\nGRAPH ");
          trig.write(name);
          out.print(" {");
          content.accept(trig::write);
          out.print("}\n");
        });
  }

  private void writeNQuads(AWriter out) {
    forEachGraph(
        (name, content) -> {
          String end = " " + NodeText.of(name) + " .\n";
          content.accept(
              about ->
                  about.stream()
                      .map(NodeText::of)
                      .sorted()
                      .forEach(triple -> out.print(triple + end)));
        });
  }

  /** Takes a graph's name and, when it is ready, what is said of each of its subjects in order. */
  private interface GraphWriter {
    void write(Node name, Consumer<Consumer<Collection<Triple>>> content);
  }

  /** The description first, as a graph of its own. */
  private void forEachGraph(GraphWriter writer) {
    if (!description.isEmpty()) {
      writer.write(DatasetDescription.node(base), description.values()::forEach);
    }
    source.graphs().forEach(name -> writer.write(name, use -> source.forEachSubjectOf(name, use)));
  }

  private static SortedMap<Node, List<Triple>> bySubject(List<Triple> triples) {
    Map<Node, List<Triple>> bySubject =
        triples.stream().collect(Collectors.groupingBy(Triple::getSubject));
    SortedMap<Node, List<Triple>> sorted = new TreeMap<>(TurtleWriter.ORDER);
    sorted.putAll(bySubject);
    return sorted;
  }
}
