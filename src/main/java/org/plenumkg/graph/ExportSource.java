package org.plenumkg.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.ontology.Plm;

/** What of a store goes out: graph by graph, or all graphs as one subject by subject. */
final class ExportSource {

  private static final Set<Node> EVIDENCE = Set.of(Plm.Passage, Plm.Mention);

  private final DatasetGraph quads;
  private final Optional<Set<Node>> articles;
  private final EvidenceDetail detail;
  private final Predicate<Node> stays;

  /**
   * A part of a store. Where articles are chosen, what is derived from all articles together stays
   * behind: it need not hold of those alone.
   *
   * @param stays graphs and subjects that do not go out
   */
  ExportSource(
      DatasetGraph quads, Selection selection, EvidenceDetail detail, Predicate<Node> stays) {
    this.quads = quads;
    this.articles = selection.isAll() ? Optional.empty() : Optional.of(selection.articles(quads));
    this.detail = detail;
    this.stays = stays;
  }

  /** Names of the graphs, in order. */
  Set<Node> graphs() {
    return articles.orElseGet(
        () -> {
          Set<Node> all = new TreeSet<>(TurtleWriter.ORDER);
          quads.listGraphNodes().forEachRemaining(all::add);
          all.removeIf(stays);
          return all;
        });
  }

  /** What one graph says, subject by subject in order, however much it is. */
  void forEachSubjectOf(Node name, Consumer<Collection<Triple>> use) {
    try (SortedIris subjects = new SortedIris()) {
      quads
          .find(name, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> subjects.add(quad.getSubject()));
      subjects.forEach(
          subject -> {
            List<Triple> kept =
                kept(triples(quads.find(name, subject, Node.ANY, Node.ANY)).toList());
            if (!kept.isEmpty()) {
              use.accept(kept);
            }
          });
    }
  }

  /** Every subject in order, with all that any graph says of it. */
  void forEachSubject(BiConsumer<Node, Collection<Triple>> use) {
    try (SortedIris subjects = new SortedIris()) {
      if (articles.isEmpty()) {
        quads
            .find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)
            .forEachRemaining(quad -> subjects.add(quad.getSubject()));
      } else {
        for (Node graph : articles.get()) {
          quads
              .find(graph, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(quad -> subjects.add(quad.getSubject()));
        }
      }
      subjects.forEach(
          subject -> {
            List<Triple> kept = kept(about(subject));
            if (!kept.isEmpty() && !stays.test(subject)) {
              use.accept(subject, kept);
            }
          });
    }
  }

  /** The same in no order, which takes less where nothing is left out. */
  void forEachSubjectUnordered(Consumer<Collection<Triple>> use) {
    if (articles.isPresent() || detail != EvidenceDetail.FULL) {
      forEachSubject((subject, about) -> use.accept(about));
      return;
    }
    List<Triple> about = new ArrayList<>();
    // The index from which all graphs are read as one goes subject by subject.
    triples(quads.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY))
        .forEach(
            triple -> {
              if (!about.isEmpty() && !about.get(0).getSubject().equals(triple.getSubject())) {
                hand(about, use);
                about.clear();
              }
              about.add(triple);
            });
    hand(about, use);
  }

  private void hand(List<Triple> about, Consumer<Collection<Triple>> use) {
    if (!about.isEmpty() && !stays.test(about.get(0).getSubject())) {
      use.accept(List.copyOf(about));
    }
  }

  private List<Triple> about(Node subject) {
    if (articles.isEmpty()) {
      return triples(quads.find(Quad.unionGraph, subject, Node.ANY, Node.ANY)).toList();
    }
    Set<Triple> found = new HashSet<>();
    quads
        .find(Node.ANY, subject, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (articles.get().contains(quad.getGraph())) {
                found.add(quad.asTriple());
              }
            });
    return List.copyOf(found);
  }

  /** What is kept of all that is said of one subject. */
  private List<Triple> kept(List<Triple> about) {
    if (detail == EvidenceDetail.FULL) {
      return about;
    }
    boolean isEvidence =
        about.stream()
            .anyMatch(
                t -> t.getPredicate().equals(RDF.Nodes.type) && EVIDENCE.contains(t.getObject()));
    return isEvidence
        ? List.of()
        : about.stream().filter(t -> !t.getPredicate().equals(Plm.statedIn)).toList();
  }

  private static Stream<Triple> triples(Iterator<Quad> found) {
    return Iter.asStream(found).map(Quad::asTriple);
  }
}
