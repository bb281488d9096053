package org.plenumkg.serve;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.plenumkg.graph.Derivation;

/**
 * A store that others write to, whose graphs are followed by all that is kept in step with them:
 * before the first change of a graph it is said to leave, before the end of the transaction to have
 * entered.
 */
final class Followed extends DatasetGraphWrapper {

  private final List<Derivation> derivations;

  /** Graphs changed in this transaction; there is one writer at a time. */
  private final Set<Node> changed = new HashSet<>();

  /**
   * The store lets in the next writer when a change is committed, but what follows it has not heard
   * of it by then: the next one waits until it has.
   */
  private final Semaphore turn = new Semaphore(1);

  private final AtomicLong writes = new AtomicLong();
  private volatile boolean writing;

  Followed(DatasetGraph store, List<Derivation> derivations) {
    super(store);
    this.derivations = List.copyOf(derivations);
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void add(Node g, Node s, Node p, Node o) {
    changes(g);
    super.add(g, s, p, o);
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node g, Node s, Node p, Node o) {
    changes(g);
    super.delete(g, s, p, o);
  }

  @Override
  public void deleteAny(Node g, Node s, Node p, Node o) {
    if (g == null || g.equals(Node.ANY)) {
      Iter.toList(listGraphNodes()).forEach(this::changes);
    } else {
      changes(g);
    }
    super.deleteAny(g, s, p, o);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    changes(name);
    super.addGraph(name, graph);
  }

  @Override
  public void removeGraph(Node name) {
    changes(name);
    super.removeGraph(name);
  }

  @Override
  public void clear() {
    Iter.toList(listGraphNodes()).forEach(this::changes);
    super.clear();
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  /** Whoever writes says so at the beginning: nothing that only reads can go on to write. */
  @Override
  public void begin(TxnType type) {
    if (type != TxnType.WRITE) {
      super.begin(TxnType.READ);
      return;
    }
    turn.acquireUninterruptibly();
    try {
      super.begin(type);
    } catch (RuntimeException | Error e) {
      turn.release();
      throw e;
    }
    writing = true;
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void commit() {
    boolean writes = isWriter();
    if (writes && !changed.isEmpty()) {
      Set<Node> graphs = Set.copyOf(changed);
      derivations.forEach(derivation -> derivation.entered(getWrapped(), graphs));
    }
    boolean committed = false;
    try {
      super.commit();
      committed = true;
    } finally {
      if (writes) {
        finish(committed ? Derivation::committed : Derivation::aborted);
      }
    }
  }

  @Override
  public void abort() {
    boolean writes = isWriter();
    try {
      super.abort();
    } finally {
      if (writes) {
        finish(Derivation::aborted);
      }
    }
  }

  /** How many transactions have written so far. */
  long writes() {
    return writes.get();
  }

  /**
   * Does something at a moment at which nobody writes.
   *
   * @param work is told whether it may go on: until somebody wants to write
   * @return what the work gives; false if somebody writes just now
   */
  boolean whileNobodyWrites(Predicate<BooleanSupplier> work) {
    if (!turn.tryAcquire()) {
      return false;
    }
    try {
      return work.test(() -> !turn.hasQueuedThreads());
    } finally {
      turn.release();
    }
  }

  private void finish(Consumer<Derivation> telling) {
    try {
      derivations.forEach(telling);
    } finally {
      writes.incrementAndGet();
      changed.clear();
      writing = false;
      turn.release();
    }
  }

  /** What is neither committed nor aborted by now has failed. */
  @Override
  public void end() {
    if (isWriter()) {
      abort();
    }
    super.end();
  }

  /** Whether it is this thread that writes. */
  private boolean isWriter() {
    return writing && isInTransaction() && transactionMode() == ReadWrite.WRITE;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return getWrapped().listGraphNodes();
  }

  /** The unnamed graph has the store's own books, which nobody follows. */
  private void changes(Node graph) {
    if (graph.isURI() && !Quad.isDefaultGraph(graph) && changed.add(graph)) {
      derivations.forEach(derivation -> derivation.leaving(getWrapped(), Set.of(graph)));
    }
  }
}
