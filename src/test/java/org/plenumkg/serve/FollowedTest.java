package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Store;

/** What follows the store hears of one change after the other, whoever writes. */
class FollowedTest {

  private static final int WRITERS = 4;
  private static final int CHANGES = 5;

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openOrCreate(folder.resolve("store"), Served.IRIS, Served.ONTOLOGY);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void tellsOfAChangeBeforeTheNextBegins() throws Exception {
    Slow follower = new Slow();
    DatasetGraph followed = new Followed(store.dataset(), List.of(follower));
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<?>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      Node graph = NodeFactory.createURI("urn:g" + i);
      writers.add(
          threads.submit(
              () -> {
                for (int change = 0; change < CHANGES; change++) {
                  write(followed, graph, change);
                }
              }));
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    threads.shutdown();

    List<String> one = List.of("leaving", "entered", "committed");
    assertThat(follower.heard).hasSize(WRITERS * CHANGES * one.size());
    for (int i = 0; i < follower.heard.size(); i++) {
      assertThat(follower.heard.get(i)).as("call " + i).isEqualTo(one.get(i % one.size()));
    }
  }

  @Test
  void letsTheNextWriteAfterOneThatFailed() {
    Slow follower = new Slow();
    DatasetGraph followed = new Followed(store.dataset(), List.of(follower));
    Node graph = NodeFactory.createURI("urn:g");

    assertThatThrownBy(
            () ->
                Txn.executeWrite(
                    followed,
                    () -> {
                      followed.add(Quad.create(graph, graph, graph, graph));
                      throw new IllegalStateException("midway");
                    }))
        .hasMessage("midway");
    write(followed, graph, 1);

    assertThat(follower.heard)
        .containsExactly("leaving", "aborted", "leaving", "entered", "committed");
  }

  private static void write(DatasetGraph followed, Node graph, int number) {
    Node value = NodeFactory.createLiteralString("" + number);
    Txn.executeWrite(followed, () -> followed.add(Quad.create(graph, graph, graph, value)));
  }

  /** Takes its time after a change is committed, in which another could begin. */
  private static final class Slow implements Derivation {

    final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void leaving(DatasetGraph quads, Set<Node> graphs) {
      heard.add("leaving");
    }

    @Override
    public void entered(DatasetGraph quads, Set<Node> graphs) {
      heard.add("entered");
    }

    @Override
    public void committed() {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      heard.add("committed");
    }

    @Override
    public void aborted() {
      heard.add("aborted");
    }
  }
}
