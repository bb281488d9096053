package org.plenumkg.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenumkg.extract.Reading;
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

  // Of page text, so that a batch of very large pages fits into memory.
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

  private record Running(Page page, Future<PageGraphs> graphs) {}

  private final Store store;
  private final Iris iris;
  private final ArticleGraph writer;
  private final Function<Page, List<Reading>> reader;
  private final List<Derivation> derivations;
  private final Observer observer;
  private final ExecutorService threads;
  private final int pagesABatch;
  private final Optional<FirstLoad> firstLoad;

  private List<Page> waiting = new ArrayList<>();
  private int unitsWaiting;
  private List<Running> running = List.of();
  private boolean broken;

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
    this.store = store;
    this.iris = iris;
    this.writer = new ArticleGraph(iris, ontology);
    this.reader = reader;
    this.derivations = List.copyOf(derivations);
    this.observer = observer;
    this.threads = Executors.newFixedThreadPool(threads);
    this.pagesABatch = pagesABatch;
    this.firstLoad =
        store.isBlank(iris) ? Optional.of(store.firstLoad(iris, ontology)) : Optional.empty();
  }

  /**
   * Takes one page, whose identifier none before it had; returns when there is room for the next.
   *
   * @throws StoreException if the disk fails; nothing more can be put in then
   */
  @Override
  public void accept(Page page) {
    waiting.add(page);
    unitsWaiting += page.text().length();
    if (waiting.size() >= pagesABatch || unitsWaiting >= UNITS_A_BATCH) {
      startBatch();
    }
  }

  /** Drops pages that no batch has begun with, so that closing takes no longer than one batch. */
  public void stop() {
    waiting = new ArrayList<>();
  }

  /** Reads and commits the pages that are left. */
  @Override
  public void close() {
    try {
      if (!broken) {
        startBatch();
        commit(running);
        finish();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void finish() {
    if (firstLoad.isPresent()) {
      guard(() -> firstLoad.get().finish(derivations));
      store.measure();
    }
  }

  private void startBatch() {
    Set<Page> changed =
        new HashSet<>(firstLoad.isPresent() ? waiting : store.changed(waiting, iris));
    for (Page page : waiting) {
      if (!changed.contains(page)) {
        observer.unchanged(page);
        observer.done(page);
      }
    }
    List<Running> before = running;
    running =
        waiting.stream()
            .filter(changed::contains)
            .map(page -> new Running(page, threads.submit(() -> graphs(page))))
            .toList();
    waiting = new ArrayList<>();
    unitsWaiting = 0;
    commit(before);
  }

  private PageGraphs graphs(Page page) {
    return PageGraphs.of(page, reader.apply(page), writer, iris);
  }

  private void commit(List<Running> batch) {
    List<PageGraphs> read = new ArrayList<>();
    for (Running page : batch) {
      try {
        read.add(page.graphs().get());
      } catch (ExecutionException e) {
        observer.failed(page.page(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    if (!read.isEmpty()) {
      guard(() -> put(read));
    }
    batch.forEach(page -> observer.done(page.page()));
  }

  private void put(List<PageGraphs> pages) {
    if (firstLoad.isPresent()) {
      store.needRoomFor(firstLoad.get().triples());
      firstLoad.get().add(pages, store.program());
    } else {
      store.replace(pages, derivations);
    }
  }

  /** After a failure nothing more is written. */
  private void guard(Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException e) {
      broken = true;
      firstLoad.ifPresent(load -> load.abort(derivations));
      throw store.explained(e);
    }
  }
}
