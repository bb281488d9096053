package org.plenumkg.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenumkg.text.Page;

/**
 * Reads pages in several threads, a batch ahead: while one batch is read, the one before it is put
 * where it belongs. Pages go in by {@link #accept}, in one thread; {@link #close} reads and puts
 * what is left.
 */
public final class ReadAhead implements Consumer<Page>, AutoCloseable {

  /** Where pages belong; after a failure nothing more is asked of it. */
  public interface Target {

    /** Those of some pages, at least one, that it does not have as they are now. */
    List<Page> changed(List<Page> pages);

    /** Takes pages, at least one, in the place of what it has of them. */
    void put(List<PageGraphs> pages);

    /** All pages are put. */
    default void finish() {}
  }

  /**
   * When a batch is full.
   *
   * @param pages so many
   * @param units or so much of their text, in UTF-16 units: a batch of very large pages is to fit
   *     into memory
   */
  public record Batch(int pages, int units) {}

  private record Running(Page page, Future<PageGraphs> graphs) {}

  private final Function<Page, PageGraphs> reader;
  private final Target target;
  private final Batch most;
  private final Build.Observer observer;
  private final ExecutorService threads;

  private List<Page> waiting = new ArrayList<>();
  private int unitsWaiting;
  private List<Running> running = List.of();
  private boolean broken;

  /**
   * Reads for a target.
   *
   * @param reader called from several threads at once
   * @param threads how many
   */
  public ReadAhead(
      Function<Page, PageGraphs> reader,
      Target target,
      Batch most,
      Build.Observer observer,
      int threads) {
    this.reader = reader;
    this.target = target;
    this.most = most;
    this.observer = observer;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /** Takes one page, whose identifier none before it had; returns when there is room for more. */
  @Override
  public void accept(Page page) {
    waiting.add(page);
    unitsWaiting += page.text().length();
    if (waiting.size() >= most.pages() || unitsWaiting >= most.units()) {
      startBatch();
    }
  }

  /** Drops pages that no batch has begun with, so that closing takes no longer than one batch. */
  public void stop() {
    waiting = new ArrayList<>();
  }

  /** Reads and puts the pages that are left. */
  @Override
  public void close() {
    try {
      if (!broken) {
        startBatch();
        put(running);
        guard(target::finish);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void startBatch() {
    List<Page> batch = waiting;
    waiting = new ArrayList<>();
    unitsWaiting = 0;
    Set<String> changed = changed(batch);
    List<Running> before = running;
    running = new ArrayList<>();
    for (Page page : batch) {
      if (changed.contains(page.id())) {
        running.add(new Running(page, threads.submit(() -> reader.apply(page))));
      } else {
        observer.unchanged(page);
        observer.done(page);
      }
    }
    put(before);
  }

  private Set<String> changed(List<Page> batch) {
    Set<String> changed = new HashSet<>();
    if (!batch.isEmpty()) {
      guard(() -> target.changed(batch).forEach(page -> changed.add(page.id())));
    }
    return changed;
  }

  private void put(List<Running> batch) {
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
      guard(() -> target.put(read));
    }
    batch.forEach(page -> observer.done(page.page()));
  }

  private void guard(Runnable asking) {
    broken = true; // unless it succeeds
    asking.run();
    broken = false;
  }
}
