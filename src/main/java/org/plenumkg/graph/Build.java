package org.plenumkg.graph;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.ReadAhead.Target;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/**
 * Reads pages into a store, on all cores and in batches: while one batch is read, the one before it
 * is committed. A blank store is filled by the bulk loader, all of it committed in the end. The
 * store's content does not depend on the order of the pages, on the number of threads nor on the
 * way in. Pages go in by {@link #accept}, in one thread; {@link #close} reads and commits what is
 * left.
 */
public final class Build implements Consumer<Page>, AutoCloseable {

  /** A transaction costs about 1.5 MB on disk however small it is. */
  static final int PAGES_A_BATCH = 200;

  // Of page text, in UTF-16 units.
  private static final int UNITS_A_BATCH = 2_000_000;

  /** Hears how far a build has come. */
  public interface Observer {

    /** A page is dealt with: read, unchanged or failed. */
    void done(Page page);

    /** A page was not read because of a fault of the program; what the store had of it stays. */
    void failed(Page page, Throwable fault);

    /** A page is in the store already, as it is now and as this program reads. */
    default void unchanged(Page page) {}
  }

  private final ReadAhead ahead;

  /**
   * A build into a store.
   *
   * @param reader turns a page into its articles' readings; called from several threads at once
   * @param derivations kept in step with the pages, in this order
   * @param threads how many
   */
  public Build(
      Store store,
      Iris iris,
      Ontology ontology,
      Function<Page, List<Reading>> reader,
      List<Derivation> derivations,
      Observer observer,
      int threads) {
    this(store, iris, ontology, reader, derivations, observer, threads, PAGES_A_BATCH);
  }

  /**
   * The same with batches of another size.
   *
   * @param pagesABatch at most so many pages are committed at a time
   */
  public Build(
      Store store,
      Iris iris,
      Ontology ontology,
      Function<Page, List<Reading>> reader,
      List<Derivation> derivations,
      Observer observer,
      int threads,
      int pagesABatch) {
    Target target =
        store.isBlank(iris)
            ? new Blank(store, store.firstLoad(iris, ontology, derivations))
            : new Grown(store, iris, derivations);
    this.ahead =
        new ReadAhead(
            PageGraphs.reading(reader, iris, ontology),
            target,
            new ReadAhead.Batch(pagesABatch, UNITS_A_BATCH),
            observer,
            threads);
  }

  /**
   * Takes one page, whose identifier none before it had; returns when there is room for the next.
   *
   * @throws StoreException if the disk fails; nothing more can be put in then
   */
  @Override
  public void accept(Page page) {
    ahead.accept(page);
  }

  /** Drops pages that no batch has begun with, so that closing takes no longer than one batch. */
  public void stop() {
    ahead.stop();
  }

  /** Reads and commits the pages that are left. */
  @Override
  public void close() {
    ahead.close();
  }

  /** A store that has pages: each batch is committed. */
  private record Grown(Store store, Iris iris, List<Derivation> derivations) implements Target {

    @Override
    public List<Page> changed(List<Page> pages) {
      return store.changed(pages, iris);
    }

    @Override
    public void put(List<PageGraphs> pages) {
      store.replace(pages, derivations);
    }
  }

  /** A store that has none: all is committed in the end. */
  private record Blank(Store store, FirstLoad load) implements Target {

    @Override
    public List<Page> changed(List<Page> pages) {
      return pages;
    }

    @Override
    public void put(List<PageGraphs> pages) {
      load.add(pages, store.program());
    }

    @Override
    public void finish() {
      load.finish();
      store.measure();
    }
  }
}
