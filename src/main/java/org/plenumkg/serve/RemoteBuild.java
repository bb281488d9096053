package org.plenumkg.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.ArticleGraph;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.PageGraphs;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Page;

/**
 * Reads pages into a dataset on a server, one graph an article, each put as a whole. The first
 * article of a page is put last: where it stands with the page's hash, the page is done, so that a
 * build that was broken off goes on where it was.
 */
public final class RemoteBuild implements Consumer<Page>, AutoCloseable {

  private final GraphStore server;
  private final Iris iris;
  private final ArticleGraph writer;
  private final Function<Page, List<Reading>> reader;
  private final Build.Observer observer;
  private final ExecutorService threads;
  private final Semaphore room;
  private final AtomicReference<GraphStoreException> refused = new AtomicReference<>();

  /**
   * A build into a server.
   *
   * @param reader turns a page into its articles' readings; called from several threads at once
   * @param threads how many
   */
  public RemoteBuild(
      GraphStore server,
      Iris iris,
      Ontology ontology,
      Function<Page, List<Reading>> reader,
      Build.Observer observer,
      int threads) {
    this.server = server;
    this.iris = iris;
    this.writer = new ArticleGraph(iris, ontology);
    this.reader = reader;
    this.observer = observer;
    this.threads = Executors.newFixedThreadPool(threads);
    this.room = new Semaphore(2 * threads);
  }

  /**
   * Takes one page; returns when there is room for the next.
   *
   * @throws GraphStoreException if the server refused one before
   */
  @Override
  public void accept(Page page) {
    check();
    room.acquireUninterruptibly();
    threads.execute(
        () -> {
          try {
            if (refused.get() == null) {
              build(page);
            }
          } finally {
            room.release();
          }
        });
  }

  /**
   * Waits for the pages that are left.
   *
   * @throws GraphStoreException if the server refused any
   */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(1, TimeUnit.DAYS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
    check();
  }

  private void check() {
    Optional<GraphStoreException> why = Optional.ofNullable(refused.get());
    if (why.isPresent()) {
      throw why.get();
    }
  }

  private void build(Page page) {
    try {
      if (!isDone(page)) {
        put(PageGraphs.of(page, reader.apply(page), writer, iris));
      }
    } catch (GraphStoreException e) {
      refused.compareAndSet(null, e);
    } catch (RuntimeException | StackOverflowError e) {
      observer.failed(page, e);
    }
    synchronized (this) {
      observer.done(page);
    }
  }

  private boolean isDone(Page page) {
    String node = iris.page(page.id()).getURI();
    String first =
        iris.base() + "article/" + node.substring((iris.base() + "page/").length()) + "/1";
    return server.ask(
        "ASK { VALUES ?g { <%s> <%s> } GRAPH ?g { <%s> <%s> \"%s\" } }"
            .formatted(first, node, node, Plm.contentHash.getURI(), page.contentHash()));
  }

  private void put(PageGraphs page) {
    Set<String> names =
        page.graphs().stream().map(graph -> graph.name().getURI()).collect(Collectors.toSet());
    List<PageGraphs.Named> lastFirst = new ArrayList<>(page.graphs());
    java.util.Collections.reverse(lastFirst);
    PageGraphs.Named first = lastFirst.remove(lastFirst.size() - 1);
    lastFirst.forEach(graph -> server.put(graph.name(), graph.triples()));
    for (String before : graphsOf(page.page())) {
      if (!names.contains(before)) {
        server.delete(NodeFactory.createURI(before));
      }
    }
    server.put(first.name(), first.triples());
  }

  private List<String> graphsOf(Node page) {
    return server.select(
        "SELECT DISTINCT ?g { GRAPH ?g { { ?a <%s> <%s> } UNION { <%s> <%s> ?h } } }"
            .formatted(
                Plm.onPage.getURI(), page.getURI(), page.getURI(), Plm.contentHash.getURI()));
  }
}
