package org.plenumkg.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.ontology.Prefixes;
import org.plenumkg.text.Page;

/**
 * A directory with the graphs of all pages read so far (Jena TDB2): one named graph an article, one
 * with the ontology, one for what is derived. Queries without {@code GRAPH} see all of them as one.
 *
 * <p>One process at a time; within it any number of readers beside one writer.
 */
public final class Store implements AutoCloseable {

  private final String base;
  private final DatasetGraph dataset;

  private Store(Path directory, String base) {
    this.base = base;
    this.dataset = connect(directory);
  }

  /**
   * Opens a store that exists.
   *
   * @throws StoreException if there is none, or it cannot be used
   */
  public static Store open(Path directory) {
    if (Files.notExists(directory)) {
      throw new StoreException(directory + ": no such store; 'plenum build' makes one");
    }
    return new Store(directory, StoreDirectory.base(directory));
  }

  /**
   * Opens a store for writing, and makes it where there is nothing or an empty directory.
   *
   * @param iris whose base IRIs are to begin with
   * @param ontology to be held in it, in place of an older one
   * @throws StoreException if something else is there, the store has another base, or it cannot be
   *     used
   */
  public static Store openOrCreate(Path directory, Iris iris, Ontology ontology) {
    StoreDirectory.prepare(directory, iris.base());
    Store store = new Store(directory, iris.base());
    store.hold(iris.ontologyGraph(), ontology);
    return store;
  }

  /** What the IRIs in it begin with. */
  public String base() {
    return base;
  }

  /** Short names for the IRIs in it: those of the ontology, and {@code person:} for people. */
  public PrefixMapping prefixes() {
    PrefixMapping prefixes = PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL);
    read(quads -> Iter.toList(quads.find(Node.ANY, Node.ANY, Plm.pathSegment, Node.ANY)))
        .forEach(
            quad -> {
              String kind = quad.getObject().getLiteralLexicalForm();
              prefixes.setNsPrefix(kind, base + kind + "/");
            });
    return prefixes;
  }

  /** All that is in it; to be read and written within transactions only. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Reads in one transaction, which sees a state of the store and nothing of later writers. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(dataset, () -> reading.apply(dataset));
  }

  /** Those of some pages that are not in the store as they are now. */
  List<Page> changed(Collection<Page> pages, Iris iris) {
    return read(
        quads ->
            pages.stream()
                .filter(
                    page -> {
                      Node hash = NodeFactory.createLiteralString(page.contentHash());
                      return !quads.contains(Node.ANY, iris.page(page), Plm.contentHash, hash);
                    })
                .toList());
  }

  /**
   * Puts pages in the place of what the store had of them, all in one transaction or none.
   *
   * @param derivations told of the change within the transaction
   */
  void replace(Collection<PageGraphs> pages, List<Derivation> derivations) {
    try {
      Txn.executeWrite(
          dataset,
          () -> {
            Set<Node> leaving = new HashSet<>();
            pages.forEach(page -> leaving.addAll(graphsOf(page.page())));
            derivations.forEach(derivation -> derivation.leaving(dataset, leaving));
            leaving.forEach(dataset::removeGraph);
            Set<Node> entered = new HashSet<>();
            for (PageGraphs page : pages) {
              for (PageGraphs.Named graph : page.graphs()) {
                add(graph.name(), graph.triples());
                entered.add(graph.name());
              }
            }
            derivations.forEach(derivation -> derivation.entered(dataset, entered));
          });
    } catch (RuntimeException | Error e) {
      derivations.forEach(Derivation::aborted);
      throw e;
    }
    derivations.forEach(Derivation::committed);
  }

  /** Lets other processes use the store. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }

  private Set<Node> graphsOf(Node page) {
    Set<Node> graphs = new HashSet<>();
    graphs.add(page);
    dataset
        .find(Node.ANY, Node.ANY, Plm.onPage, page)
        .forEachRemaining(quad -> graphs.add(quad.getGraph()));
    return graphs;
  }

  private void hold(Node name, Ontology ontology) {
    Set<Triple> wanted = ontology.graph().find().toSet();
    Set<Triple> held = read(quads -> new HashSet<>(quads.getGraph(name).find().toList()));
    if (!held.equals(wanted)) {
      Txn.executeWrite(
          dataset,
          () -> {
            dataset.removeGraph(name);
            add(name, wanted);
          });
    }
  }

  private void add(Node graph, Collection<Triple> triples) {
    triples.forEach(triple -> dataset.add(Quad.create(graph, triple)));
  }

  private static DatasetGraph connect(Path directory) {
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory));
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      return dataset;
    } catch (DBOpEnvException e) {
      throw new StoreException(directory + ": in use by another process", e);
    }
  }
}
