package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  private static final int READERS = 4;

  @TempDir Path folder;

  @Test
  void aThousandPagesReadAgainLeaveNoMoreThanTheCompactSizeOnceMore() throws IOException {
    for (String program : List.of("first", "second", "third", "fourth", "fifth")) {
      try (Store store = Store.openOrCreate(directory(), Stores.IRIS, Stores.ONTOLOGY, program)) {
        build(store, 250);
        store.compactIfWorthIt();
      }
    }

    try (Store store = Store.open(directory())) {
      String before = Stores.nquads(store);
      long size = store.size();
      store.compact();
      assertThat(size).isLessThanOrEqualTo(2 * store.size());
      assertThat(Stores.nquads(store)).isEqualTo(before);
      assertThat(store.holdings().pages()).isEqualTo(250);
    }
    assertThat(generations()).hasSize(1);
  }

  @Test
  void removesWhatAnInterruptedCompactionLeft() throws IOException {
    String before;
    try (Store store = Store.openOrCreate(directory(), Stores.IRIS, Stores.ONTOLOGY)) {
      build(store, 2);
      before = Stores.nquads(store);
      store.compact();
    }
    Files.createDirectories(directory().resolve("Data-0001"));
    Files.writeString(directory().resolve("Data-0001").resolve("GSPO.dat"), "old");
    Files.createDirectories(directory().resolve("Data-0003-tmp"));
    Files.writeString(directory().resolve("Data-0003-tmp").resolve("GSPO.dat"), "half");

    try (Store store = Store.openOrCreate(directory(), Stores.IRIS, Stores.ONTOLOGY)) {
      assertThat(Stores.nquads(store)).isEqualTo(before);
    }
    assertThat(generations()).containsExactly("Data-0002");
  }

  @Test
  void takesThePlaceOfAStoreThatOthersRead() throws Exception {
    grow();
    try (Store store = Store.open(directory())) {
      String before = Stores.nquads(store);
      long size = store.size();
      CountDownLatch begun = new CountDownLatch(READERS);
      AtomicBoolean compacting = new AtomicBoolean(true);
      ExecutorService threads = Executors.newFixedThreadPool(READERS);
      List<Future<Set<Long>>> reading = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        reading.add(threads.submit(() -> counts(store, begun, compacting)));
      }
      begun.await();

      assertThat(store.compactBesideIfWorthIt(() -> true)).isTrue();

      compacting.set(false);
      threads.shutdown();
      Set<Long> seen = new HashSet<>();
      for (Future<Set<Long>> reader : reading) {
        seen.addAll(reader.get());
      }
      assertThat(seen).hasSize(1);
      assertThat(store.size()).isLessThan(size);
      assertThat(Stores.nquads(store)).isEqualTo(before);
      build(store, 30); // and it is written to as before
      assertThat(store.holdings().pages()).isEqualTo(30);
      assertThat(generations()).containsExactly("Data-0002");
    }
    try (Store store = Store.open(directory())) {
      assertThat(store.holdings().pages()).isEqualTo(30);
    }
  }

  /** Each for a while in one transaction, and again, until there is no compacting any more. */
  private static Set<Long> counts(Store store, CountDownLatch begun, AtomicBoolean compacting) {
    Set<Long> counts = new HashSet<>();
    do {
      store.read(
          quads -> {
            begun.countDown();
            counts.add(Iter.count(quads.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)));
            LockSupport.parkNanos(30_000_000);
            return counts.add(
                Iter.count(quads.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY)));
          });
    } while (compacting.get());
    return counts;
  }

  @Test
  void leavesAllAsItWasWhereItShouldNotGoOn() throws IOException {
    grow();
    try (Store store = Store.open(directory())) {
      String before = Stores.nquads(store);
      AtomicInteger asked = new AtomicInteger();

      assertThat(store.compactBesideIfWorthIt(() -> asked.incrementAndGet() < 3)).isFalse();

      assertThat(generations()).containsExactly("Data-0001");
      assertThat(Stores.nquads(store)).isEqualTo(before);
      build(store, 30);
      assertThat(store.holdings().pages()).isEqualTo(30);
    }
  }

  /** With more dead in it than alive. */
  private void grow() {
    for (String program : List.of("first", "second", "third", "fourth", "fifth", "sixth")) {
      try (Store store = Store.openOrCreate(directory(), Stores.IRIS, Stores.ONTOLOGY, program)) {
        build(store, 25);
      }
    }
  }

  private static void build(Store store, int pages) {
    Stores.build(store, Stores.pages(pages), List.of(), 25);
  }

  private Path directory() {
    return folder.resolve("store");
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> files = Files.list(directory())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("Data-"))
          .toList();
    }
  }
}
