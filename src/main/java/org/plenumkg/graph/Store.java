package org.plenumkg.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
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

  private final Path directory;
  private final String base;
  private final Optional<String> program;
  private final DatasetGraph dataset;
  private final Transactions transactions;
  private final StoredPages pages;

  private Store(Path directory, String base, Optional<String> program) {
    this.directory = directory;
    this.base = base;
    this.program = program;
    this.dataset = Tdb.connect(directory);
    this.transactions = new Transactions(directory, dataset);
    this.pages = new StoredPages(transactions);
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
    return new Store(directory, StoreDirectory.base(directory), Optional.empty());
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
    return openOrCreate(directory, iris, ontology, Program.fingerprint());
  }

  /** The same for a program of another fingerprint. */
  static Store openOrCreate(Path directory, Iris iris, Ontology ontology, String program) {
    if (StoreDirectory.isVacant(directory)) {
      return Creation.make(
          directory, iris.base(), () -> connect(directory, iris, ontology, program));
    }
    StoreDirectory.check(directory, iris.base());
    Store store = connect(directory, iris, ontology, program);
    StoreDirectory.removeOldGenerations(directory);
    return store;
  }

  private static Store connect(Path directory, Iris iris, Ontology ontology, String program) {
    Store store = new Store(directory, iris.base(), Optional.of(program));
    store.hold(iris.ontologyGraph(), ontology);
    return store;
  }

  /** Makes a store of what was backed up, where there is nothing or an empty directory. */
  static void create(Path directory, String base, Consumer<FirstLoad> filling) {
    Creation.make(
            directory,
            base,
            () -> {
              Store store = new Store(directory, base, Optional.empty());
              store.load(filling);
              return store;
            })
        .close();
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
    return prefixes.setNsPrefix("void", DatasetDescription.VOID_NS);
  }

  /** What its owner says of it, with {@link KeptDescription#tell}. */
  public DatasetMetadata metadata() {
    return read(quads -> new Ledger(quads).metadata());
  }

  /** The IRI of what it holds, of which {@link #description} tells. */
  public Node name() {
    return DatasetDescription.node(base);
  }

  /** What it holds, in VoID, as it says itself; empty if nothing was ever read into it. */
  public Graph description() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(prefixes());
    read(quads -> quads.getGraph(name()).find().toList()).forEach(graph::add);
    return graph;
  }

  /** All that is in it; to be read and written within transactions only. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Reads in one transaction, which sees a state of the store and nothing of later writers. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return transactions.read(reading);
  }

  /** How much it holds, known without looking through it. */
  public Holdings holdings() {
    return read(quads -> new Ledger(quads).holdings());
  }

  /** Those of some pages that are not in the store as they are now and as this program reads. */
  List<Page> changed(Collection<Page> some, Iris iris) {
    return pages.changed(some, iris, program());
  }

  /**
   * Puts pages in the place of what the store had of them, all in one transaction or none.
   *
   * @param derivations told of the change within the transaction
   */
  void replace(Collection<PageGraphs> read, List<Derivation> derivations) {
    pages.replace(read, program(), derivations);
  }

  /**
   * Removes pages and all that they state.
   *
   * @param ids identifiers of pages
   * @param derivations told of the change within the transaction
   * @return identifiers of which the store has no page
   */
  public List<String> remove(Collection<String> ids, Iris iris, List<Derivation> derivations) {
    return pages.remove(ids, iris, derivations);
  }

  /** Whether it has no page, nor anything that was derived from one. */
  boolean isBlank(Iris iris) {
    Set<Node> always = Set.of(iris.ontologyGraph(), name());
    return read(quads -> Iter.allMatch(quads.listGraphNodes(), always::contains));
  }

  /** Starts to fill the store, which must be blank; whoever asked finishes it or gives it up. */
  FirstLoad firstLoad(Iris iris, Ontology ontology, List<Derivation> derivations) {
    derive(
        quads -> {
          quads.removeGraph(iris.ontologyGraph());
          quads.removeGraph(name());
        });
    FirstLoad load = new FirstLoad(dataset, transactions, derivations);
    load.add(iris.ontologyGraph(), ontology.graph().find().toList());
    return load;
  }

  /** The program that the store is open for; found out only if pages are to be read. */
  String program() {
    return program.orElseGet(Program::fingerprint);
  }

  /** Writes in one transaction what follows from the pages, all of it or nothing. */
  public void derive(Consumer<DatasetGraph> derivation) {
    transactions.write(derivation);
  }

  /**
   * Writes the store anew without what is dead in it, and removes the old files.
   *
   * @throws StoreException if there is not room enough on the disk
   */
  public void compact() {
    new Compaction(directory, dataset).run();
  }

  /** Does so if that makes it much smaller; tells whether it did. */
  public boolean compactIfWorthIt() {
    return new Compaction(directory, dataset).runIfWorthIt();
  }

  /**
   * The same while others read, none of whom notices; those who want to write wait meanwhile.
   *
   * @param goesOn asked now and then; where it should not go on, all stays as it was
   * @throws StoreException if files cannot be written
   */
  public boolean compactBesideIfWorthIt(BooleanSupplier goesOn) {
    return new Compaction(directory, dataset).runBesideIfWorthIt(goesOn);
  }

  /** Bytes that its database takes on the disk. */
  public long size() {
    return StoreDirectory.size(directory);
  }

  /** Notes that nothing in it is dead. */
  void measure() {
    new Compaction(directory, dataset).measure();
  }

  /** Lets other processes use the store. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }

  private void load(Consumer<FirstLoad> filling) {
    FirstLoad load = new FirstLoad(dataset, transactions, List.of());
    try {
      filling.accept(load);
      load.finish();
    } catch (RuntimeException e) {
      load.abort();
      close();
      throw e;
    }
    measure();
  }

  private void hold(Node name, Ontology ontology) {
    Set<Triple> wanted = ontology.graph().find().toSet();
    Set<Triple> held = read(quads -> new HashSet<>(quads.getGraph(name).find().toList()));
    if (!held.equals(wanted)) {
      derive(
          quads -> {
            quads.removeGraph(name);
            wanted.forEach(triple -> quads.add(Quad.create(name, triple)));
          });
    }
  }
}
