package org.plenumkg.serve;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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

  @Override
  public void begin(TxnType type) {
    super.begin(type);
    if (type == TxnType.WRITE) {
      changed.clear();
      writing = true;
    }
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void commit() {
    boolean writes = writes();
    if (writes && !changed.isEmpty()) {
      Set<Node> graphs = Set.copyOf(changed);
      derivations.forEach(derivation -> derivation.entered(getWrapped(), graphs));
    }
    super.commit();
    if (writes) {
      writing = false;
      changed.clear();
      derivations.forEach(Derivation::committed);
    }
  }

  @Override
  public void abort() {
    boolean writes = writes();
    super.abort();
    if (writes) {
      writing = false;
      changed.clear();
      derivations.forEach(Derivation::aborted);
    }
  }

  /** What is neither committed nor aborted by now has failed. */
  @Override
  public void end() {
    if (writes()) {
      abort();
    }
    super.end();
  }

  /** Whether it is this thread that writes. */
  private boolean writes() {
    return writing && isInTransaction() && transactionMode() == ReadWrite.WRITE;
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return getWrapped().listGraphNodes();
  }

  private void changes(Node graph) {
    if (graph.isURI() && changed.add(graph)) {
      derivations.forEach(derivation -> derivation.leaving(getWrapped(), Set.of(graph)));
    }
  }
}
