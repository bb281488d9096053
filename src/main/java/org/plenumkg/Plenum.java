package org.plenumkg;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.plenumkg.derive.Overrides;
import org.plenumkg.derive.Resolved;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ingest.Columns;
import org.plenumkg.ingest.PageReader;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/**
 * A store of pages, to be built and asked from Java:
 *
 * <pre>{@code
 * try (Plenum plenum = Plenum.open(Path.of("news"))) {
 *   plenum.build("pages/").forEach(System.err::println);
 *   plenum.query("SELECT ?name { ?p a plm:Person ; rdfs:label ?name }", System.out::println);
 * }
 * }</pre>
 *
 * <p>One writer at a time; any number of threads may ask meanwhile.
 */
public final class Plenum implements AutoCloseable {

  private final Ontology ontology = new Ontology();
  private final Iris iris = new Iris(Iris.BASE, ontology);
  private final Store store;
  private final Derivations derivations;

  private Plenum(Path directory) {
    this.store = Store.openOrCreate(directory, iris, ontology);
    this.derivations =
        Derivations.open(directory, store, ontology, new Resolved(iris, Overrides.load(iris)));
  }

  /**
   * Opens a store, and makes it where there is nothing or an empty directory.
   *
   * @throws org.plenumkg.graph.StoreException if something else is there, or another process has it
   */
  public static Plenum open(Path directory) {
    return new Plenum(directory);
  }

  /**
   * Reads pages into the store: new ones are added, changed ones replaced, all others left alone.
   *
   * @param paths files, folders, patterns or archives
   * @return what could not be read, a line each
   */
  public List<String> build(String... paths) {
    List<String> problems = new ArrayList<>();
    int threads = Runtime.getRuntime().availableProcessors();
    Build.Observer observer = new Problems(problems);
    try (Build build =
        new Build(store, iris, ontology, new Pipeline(), derivations.all(), observer, threads)) {
      new PageReader(Columns.USUAL, InputStream.nullInputStream())
          .read(List.of(paths), build, problem -> problems.add(problem.toString()));
    }
    derivations.catchUp();
    return problems;
  }

  /**
   * Removes pages and all that they state.
   *
   * @param pages identifiers: files' names without extension
   * @return identifiers of which the store has no page
   */
  public List<String> remove(String... pages) {
    List<String> unknown = store.remove(List.of(pages), iris, derivations.all());
    derivations.catchUp();
    return unknown;
  }

  /**
   * Asks in SPARQL (SELECT); the vocabulary's prefixes need no declaration.
   *
   * @param rows gets one row after the other
   * @throws org.apache.jena.query.QueryException if the query is not understood
   */
  public void query(String sparql, Consumer<QuerySolution> rows) {
    Query query = new Query();
    query.setPrefixMapping(store.prefixes());
    QueryFactory.parse(query, sparql, null, null);
    store.read(
        quads -> {
          try (QueryExecution execution =
              QueryExecution.dataset(DatasetFactory.wrap(quads)).query(query).build()) {
            execution.execSelect().forEachRemaining(rows);
          }
          return rows;
        });
  }

  /** The store itself, for exports, backups and whatever else there is. */
  public Store store() {
    return store;
  }

  /** Lets other processes use the store. */
  @Override
  public void close() {
    derivations.close();
    store.close();
  }

  private record Problems(List<String> lines) implements Build.Observer {

    @Override
    public void done(Page page) {}

    @Override
    public void failed(Page page, Throwable fault) {
      lines.add(page.source() + ": not read, a fault of the program: " + fault);
    }
  }
}
