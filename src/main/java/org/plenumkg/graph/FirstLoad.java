package org.plenumkg.graph;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.plenumkg.ontology.Plm;

/**
 * The filling of an empty database: all rows are collected and sorted, and the indexes written one
 * after the other in the end. It is one transaction with what is derived from the pages: all of it
 * is there in the end, or nothing, and the derived triples, which are scattered over the indexes,
 * change blocks in place that a later transaction would have to copy. All calls come from one
 * thread; after one that fails nothing was put in, and nothing more can be.
 */
final class FirstLoad {

  private final DatasetGraph dataset;
  private final Transactions transactions;
  private final List<Derivation> derivations;
  private final BulkTable triples;
  private final BulkTable quads;
  private Holdings holdings = Holdings.NONE;

  /**
   * Starts to fill a database, which must have no quads.
   *
   * @param derivations told of all pages within the transaction, if there are any
   */
  FirstLoad(DatasetGraph empty, Transactions transactions, List<Derivation> derivations) {
    this.dataset = empty;
    this.transactions = transactions;
    this.derivations = derivations;
    dataset.begin(ReadWrite.WRITE);
    DatasetGraphTDB tables = TDBInternal.getDatasetGraphTDB(dataset);
    Path folder = Path.of(tables.getLocation().getDirectoryPath());
    this.triples = new BulkTable(tables.getTripleTable().getNodeTupleTable(), folder);
    this.quads = new BulkTable(tables.getQuadTable().getNodeTupleTable(), folder);
  }

  /** Puts in a named graph that is of no page. */
  void add(Node graph, Collection<Triple> content) {
    content.forEach(triple -> add(Quad.create(graph, triple)));
  }

  /**
   * Puts in pages, of which none was put in before.
   *
   * @throws StoreException if the disk fails or is nearly full
   */
  void add(Collection<PageGraphs> pages, String program) {
    guard(
        () -> {
          transactions.needRoomFor(holdings.triples());
          put(pages, program);
        });
  }

  private void put(Collection<PageGraphs> pages, String program) {
    for (PageGraphs page : pages) {
      addUnnamed(Ledger.reading(page.page(), program));
      page.graphs().forEach(graph -> add(graph.name(), graph.triples()));
      holdings = holdings.plus(page.holdings());
    }
  }

  /** Takes what is to be found in a dataset: quads, and those of its unnamed graph as triples. */
  StreamRDF stream() {
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        addUnnamed(triple);
      }

      @Override
      public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
          addUnnamed(quad.asTriple());
        } else {
          add(quad);
        }
      }
    };
  }

  /**
   * Builds the other indexes, derives what follows from the pages, and commits.
   *
   * @throws StoreException if the disk fails
   */
  void finish() {
    guard(this::commit);
    derivations.forEach(Derivation::committed);
  }

  private void commit() {
    if (holdings.pages() > 0) {
      Ledger.write(holdings, this::addUnnamed);
    }
    triples.finish();
    quads.finish();
    close();
    if (holdings.pages() > 0) {
      Set<Node> graphs = graphs();
      derivations.forEach(derivation -> derivation.first(dataset, graphs));
    }
    dataset.commit();
    dataset.end();
  }

  /** Gives up: nothing was put in. */
  void abort() {
    close();
    if (dataset.isInTransaction()) {
      dataset.abort();
      dataset.end();
      derivations.forEach(Derivation::aborted);
    }
  }

  private void guard(Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException e) {
      abort();
      throw transactions.explained(e);
    }
  }

  private void close() {
    triples.close();
    quads.close();
  }

  private Set<Node> graphs() {
    return Iter.toSet(
        Iter.map(dataset.find(Node.ANY, Node.ANY, Plm.contentHash, Node.ANY), Quad::getGraph));
  }

  private void add(Quad quad) {
    quads.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private void addUnnamed(Triple triple) {
    triples.add(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
