package org.plenumkg.graph;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;

/**
 * The filling of an empty database by TDB2's sequential bulk loader, in one transaction: all of it
 * is there in the end, or nothing. All calls come from one thread.
 */
final class FirstLoad {

  private final DataLoader loader;
  private final StreamRDF stream;
  private Holdings holdings = Holdings.NONE;

  /** Starts to fill a database, which must have no quads. */
  FirstLoad(DatasetGraph empty) {
    this.loader = LoaderFactory.sequentialLoader(empty, (format, arguments) -> {});
    loader.startBulk();
    this.stream = loader.stream();
  }

  /** Puts in a named graph that is of no page. */
  void add(Node graph, Collection<Triple> triples) {
    triples.forEach(triple -> stream.quad(Quad.create(graph, triple)));
  }

  /** Puts in pages, of which none was put in before. */
  void add(Collection<PageGraphs> pages, String program) {
    for (PageGraphs page : pages) {
      stream.triple(Ledger.reading(page.page(), program));
      page.graphs().forEach(graph -> add(graph.name(), graph.triples()));
      holdings = holdings.plus(page.holdings());
    }
  }

  /** Takes what is to be found in a dataset: quads, and those of its unnamed graph as triples. */
  StreamRDF stream() {
    return new StreamRDFWrapper(stream) {
      @Override
      public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
          stream.triple(quad.asTriple());
        } else {
          stream.quad(quad);
        }
      }
    };
  }

  /** So many triples of pages were put in. */
  long triples() {
    return holdings.triples();
  }

  /** Builds the other indexes and commits. */
  void finish() {
    if (holdings.pages() > 0) {
      Ledger.write(holdings, stream::triple);
    }
    loader.finishBulk();
  }

  /** Gives up: nothing was put in. */
  void abort(Exception why) {
    loader.finishException(why);
  }
}
