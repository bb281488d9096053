package org.plenumkg.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/**
 * The description of a store in VoID, kept in it as a graph of its own: a function of the pages and
 * of the title and licence that somebody gave. A change costs what it touches, never a look at all
 * there is. Things that several articles name count once; of triples those of the articles count,
 * one in two articles twice.
 */
public final class KeptDescription implements Derivation {

  private static final List<Node> COUNTED =
      List.of(
          Plm.Page,
          Plm.Article,
          Plm.Person,
          Plm.Organization,
          Plm.Post,
          Plm.Place,
          Plm.Event,
          Plm.Project,
          Plm.Policy,
          Plm.Document,
          Plm.Fact);

  /** Of what is one of these no other article tells. */
  private static final List<Node> ARTICLES_OWN = List.of(Plm.Article, Plm.Fact);

  private final String base;
  private final Node graph;
  private final List<Node> classes;
  private final Set<Node> ofOneArticle;
  private final Set<Node> touched = new HashSet<>();
  private final Content before = new Content();

  /** That of stores whose IRIs begin so. */
  public KeptDescription(String base, Ontology ontology) {
    this.base = base;
    this.graph = DatasetDescription.node(base);
    this.classes =
        ontology.classes().stream()
            .filter(type -> ontology.typesOf(type).stream().anyMatch(COUNTED::contains))
            .sorted(TurtleWriter.ORDER)
            .toList();
    this.ofOneArticle =
        classes.stream()
            .filter(type -> ontology.typesOf(type).stream().anyMatch(ARTICLES_OWN::contains))
            .collect(Collectors.toSet());
  }

  /** Describes a store that nothing has described so far. */
  public void mend(Store store) {
    if (!store.read(this::isKept)) {
      store.derive(this::afresh);
    }
  }

  /** Says of a store what its owner says of it. */
  public void tell(Store store, DatasetMetadata metadata) {
    store.derive(
        quads -> {
          new Ledger(quads).describe(metadata);
          entered(quads, Set.of());
        });
  }

  @Override
  public void leaving(DatasetGraph quads, Set<Node> graphs) {
    touched.addAll(graphs);
    before.add(quads, graphs, classes);
  }

  @Override
  public void entered(DatasetGraph quads, Set<Node> graphs) {
    if (isKept(quads)) {
      touched.addAll(graphs);
      follow(quads, graphs);
    } else {
      afresh(quads);
    }
    forget();
  }

  @Override
  public void first(DatasetGraph quads, Set<Node> graphs) {
    forget();
    afresh(quads);
  }

  @Override
  public void aborted() {
    forget();
  }

  private void follow(DatasetGraph quads, Set<Node> graphs) {
    Content after = new Content();
    after.add(quads, graphs, classes);
    SortedMap<Node, Long> counts = new TreeMap<>(TurtleWriter.ORDER);
    for (Node type : classes) {
      long more =
          only(quads, type, after.of(type), before.of(type))
              - only(quads, type, before.of(type), after.of(type));
      put(counts, type, KeptCounts.number(quads, graph, type) + more);
    }
    Optional<Days> kept = KeptCounts.days(quads, graph);
    boolean mayShrink = before.days().filter(left -> touchesEnd(left, kept)).isPresent();
    Optional<Days> days = mayShrink ? KeptCounts.allDays(quads) : Content.join(kept, after.days());
    write(quads, counts, days);
  }

  private void afresh(DatasetGraph quads) {
    SortedMap<Node, Long> counts = new TreeMap<>(TurtleWriter.ORDER);
    classes.forEach(type -> put(counts, type, KeptCounts.count(quads, type)));
    write(quads, counts, KeptCounts.allDays(quads));
  }

  /** How many of some things, but for others, no graph names that is not touched. */
  private long only(DatasetGraph quads, Node type, Set<Node> some, Set<Node> others) {
    return some.stream()
        .filter(thing -> !others.contains(thing))
        .filter(thing -> ofOneArticle.contains(type) || !isElsewhere(quads, thing, type))
        .count();
  }

  private boolean isElsewhere(DatasetGraph quads, Node thing, Node type) {
    var found = quads.find(Node.ANY, thing, RDF.Nodes.type, type);
    try {
      while (found.hasNext()) {
        if (!touched.contains(found.next().getGraph())) {
          return true;
        }
      }
      return false;
    } finally {
      Iter.close(found);
    }
  }

  private static boolean touchesEnd(Days left, Optional<Days> kept) {
    return kept.filter(days -> left.first().equals(days.first()) || left.last().equals(days.last()))
        .isPresent();
  }

  private static void put(SortedMap<Node, Long> counts, Node type, long number) {
    if (number > 0) {
      counts.put(type, number);
    }
  }

  private void write(DatasetGraph quads, SortedMap<Node, Long> counts, Optional<Days> days) {
    Ledger ledger = new Ledger(quads);
    SortedMap<Node, Long> numbers = new TreeMap<>(TurtleWriter.ORDER);
    numbers.put(VOID.triples.asNode(), ledger.holdings().triples());
    numbers.put(VOID.documents.asNode(), counts.getOrDefault(Plm.Page, 0L));
    Set<Triple> wanted =
        new HashSet<>(
            new DatasetDescription(ledger.metadata(), numbers, counts, days).triples(base));
    Set<Triple> held = new HashSet<>(quads.getGraph(graph).find().toList());
    held.stream()
        .filter(t -> !wanted.contains(t))
        .forEach(t -> quads.delete(Quad.create(graph, t)));
    wanted.stream().filter(t -> !held.contains(t)).forEach(t -> quads.add(Quad.create(graph, t)));
  }

  private boolean isKept(DatasetGraph quads) {
    return quads.contains(graph, graph, RDF.Nodes.type, VOID.Dataset.asNode());
  }

  private void forget() {
    touched.clear();
    before.clear();
  }
}
