package org.plenumkg.graph;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store knows about itself: which program read each page, how much it holds, how large it
 * was when nothing in it was dead, and what its owner says of it. It is the dataset's unnamed
 * graph, which neither queries (they see the named graphs as one) nor exports show, and changes in
 * the same transactions as the pages.
 */
final class Ledger {

  private static final Node SELF = urn("store");
  private static final Node READ_BY = urn("read-by");
  private static final Node PAGES = urn("pages");
  private static final Node ARTICLES = urn("articles");
  private static final Node FACTS = urn("facts");
  private static final Node TRIPLES = urn("triples");
  private static final Node TITLE = urn("title");
  private static final Node LICENCE = urn("licence");
  private static final Node COMPACT_BYTES = urn("compact-bytes");
  private static final Node COMPACT_TRIPLES = urn("compact-triples");

  private final DatasetGraph quads;

  /** That of a dataset, to be used within a transaction. */
  Ledger(DatasetGraph quads) {
    this.quads = quads;
  }

  /** Whether a page was read by a program. */
  boolean isRead(Node page, String program) {
    return quads.contains(Quad.defaultGraphIRI, page, READ_BY, program(program));
  }

  /** Notes which program read a page. */
  void read(Node page, String program) {
    set(page, READ_BY, program(program));
  }

  /** That a page was read, as a triple of the unnamed graph. */
  static Triple reading(Node page, String program) {
    return Triple.create(page, READ_BY, program(program));
  }

  /** Takes out of graphs what they say of the programs that read their pages. */
  Map<Node, Node> take(Set<Node> graphs) {
    Map<Node, Node> programs = new HashMap<>();
    for (Node graph : graphs) {
      for (Quad quad : Iter.toList(quads.find(graph, Node.ANY, READ_BY, Node.ANY))) {
        programs.put(quad.getSubject(), quad.getObject());
        quads.delete(quad);
      }
    }
    return programs;
  }

  /** Notes what was taken out of a graph. */
  void read(Node page, Node program) {
    set(page, READ_BY, program);
  }

  /** Forgets a page. */
  void forget(Node page) {
    quads.deleteAny(Quad.defaultGraphIRI, page, READ_BY, Node.ANY);
  }

  /** What the owner says of the store, nothing at first. */
  DatasetMetadata metadata() {
    return new DatasetMetadata(words(TITLE).orElse(DatasetMetadata.NONE.title()), words(LICENCE));
  }

  /** Notes what the owner says of the store. */
  void describe(DatasetMetadata metadata) {
    set(SELF, TITLE, NodeFactory.createLiteralString(metadata.title()));
    metadata
        .licence()
        .ifPresentOrElse(
            licence -> set(SELF, LICENCE, NodeFactory.createLiteralString(licence)),
            () -> quads.deleteAny(Quad.defaultGraphIRI, SELF, LICENCE, Node.ANY));
  }

  Holdings holdings() {
    return new Holdings(number(PAGES), number(ARTICLES), number(FACTS), number(TRIPLES));
  }

  void hold(Holdings holdings) {
    write(holdings, triple -> set(triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  /** What {@link #hold} notes, as triples of the unnamed graph. */
  static void write(Holdings holdings, Consumer<Triple> out) {
    out.accept(Triple.create(SELF, PAGES, Triples.integer(holdings.pages())));
    out.accept(Triple.create(SELF, ARTICLES, Triples.integer(holdings.articles())));
    out.accept(Triple.create(SELF, FACTS, Triples.integer(holdings.facts())));
    out.accept(Triple.create(SELF, TRIPLES, Triples.integer(holdings.triples())));
  }

  /** Bytes a thousand triples when nothing was dead, if that was ever measured. */
  Optional<Long> compactSize() {
    long triples = number(COMPACT_TRIPLES);
    return triples == 0 ? Optional.empty() : Optional.of(number(COMPACT_BYTES) * 1000 / triples);
  }

  /** Notes how large the store is now that nothing in it is dead. */
  void compact(long bytes) {
    set(SELF, COMPACT_BYTES, Triples.integer(bytes));
    set(SELF, COMPACT_TRIPLES, Triples.integer(number(TRIPLES)));
  }

  private void set(Node subject, Node property, Node value) {
    if (!quads.contains(Quad.defaultGraphIRI, subject, property, value)) {
      quads.deleteAny(Quad.defaultGraphIRI, subject, property, Node.ANY);
      quads.add(Quad.defaultGraphIRI, subject, property, value);
    }
  }

  private long number(Node property) {
    return words(property).map(Long::parseLong).orElse(0L);
  }

  private Optional<String> words(Node property) {
    Iterator<Quad> found = quads.find(Quad.defaultGraphIRI, SELF, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private static Node program(String fingerprint) {
    return urn("program:" + fingerprint);
  }

  private static Node urn(String name) {
    return NodeFactory.createURI("urn:plenum:" + name);
  }
}
