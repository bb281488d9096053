package org.plenumkg.graph;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.plenumkg.ontology.Plm;

/**
 * Keeps what a store knows about itself in step with graphs that others write into it, graph by
 * graph and not page by page. Pages written so are of no known program, and a build reads them
 * again, unless one of their graphs tells which it was.
 */
public final class Bookkeeping implements Derivation {

  /** What the store held before the transaction; none if it has changed nothing so far. */
  private Optional<Holdings> before = Optional.empty();

  private Holdings left = Holdings.NONE;
  private final Set<Node> pagesLeft = new LinkedHashSet<>();

  @Override
  public void leaving(DatasetGraph quads, Set<Node> graphs) {
    if (before.isEmpty()) {
      before = Optional.of(new Ledger(quads).holdings());
    }
    left = left.plus(holdings(quads, graphs));
    pagesLeft.addAll(pages(quads, graphs));
  }

  @Override
  public void entered(DatasetGraph quads, Set<Node> graphs) {
    Ledger ledger = new Ledger(quads);
    Map<Node, Node> programs = ledger.take(graphs);
    PagesHeld held = new PagesHeld(quads);
    Set<Node> touched = pages(quads, graphs);
    touched.addAll(pagesLeft);
    Holdings now = before.orElseGet(ledger::holdings).minus(left).plus(holdings(quads, graphs));
    for (Node page : touched) {
      Set<Node> holding = held.graphsOf(page);
      boolean was = pagesLeft.contains(page) || !graphs.containsAll(holding);
      boolean is = !holding.isEmpty();
      now = was == is ? now : is ? now.plus(Holdings.ofPage()) : now.minus(Holdings.ofPage());
      ledger.forget(page);
      Optional.ofNullable(programs.get(page)).ifPresent(program -> ledger.read(page, program));
    }
    ledger.hold(now);
    forget();
  }

  @Override
  public void aborted() {
    forget();
  }

  private void forget() {
    before = Optional.empty();
    left = Holdings.NONE;
    pagesLeft.clear();
  }

  /** How much graphs hold that tell of pages; those that tell of none do not count. */
  private static Holdings holdings(DatasetGraph quads, Set<Node> graphs) {
    PagesHeld held = new PagesHeld(quads);
    Holdings all = Holdings.NONE;
    for (Node graph : graphs) {
      Optional<Node> page = pages(quads, Set.of(graph)).stream().findFirst();
      all = page.map(p -> held.holdings(p, graph)).map(all::plus).orElse(all);
    }
    return all;
  }

  private static Set<Node> pages(DatasetGraph quads, Set<Node> graphs) {
    Set<Node> pages = new LinkedHashSet<>();
    for (Node graph : graphs) {
      quads
          .find(graph, Node.ANY, Plm.contentHash, Node.ANY)
          .forEachRemaining(quad -> pages.add(quad.getSubject()));
    }
    return pages;
  }
}
