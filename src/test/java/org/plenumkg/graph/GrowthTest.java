package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.Page;

/** However pages come into a store and leave it, it holds what those that are in it say. */
class GrowthTest {

  private static final Iris IRIS = Stores.IRIS;

  @TempDir Path folder;

  @Test
  void bulkLoadAndBatchesGiveTheSameStore() {
    List<Page> pages = Stores.pages(30);
    try (Store bulk = open("bulk");
        Store batches = open("batches")) {
      put(bulk, pages);
      put(batches, pages.subList(29, 30));
      put(batches, pages.subList(0, 30));

      assertThat(Stores.nquads(batches)).isEqualTo(Stores.nquads(bulk));
      assertThat(batches.holdings()).isEqualTo(bulk.holdings());
      assertThat(bulk.<Long>read(Tally::of)).isEqualTo(30);
    }
  }

  @Test
  void anyHistoryEndsInTheSameStore() {
    Random random = new Random(7);
    List<Page> pages = Stores.pages(12);
    String expected;
    try (Store whole = open("whole")) {
      put(whole, pages);
      expected = Stores.nquads(whole);
    }
    for (int history = 0; history < 3; history++) {
      try (Store store = open("history-" + history)) {
        for (int step = 0; step < 5; step++) {
          Collections.shuffle(pages, random);
          put(store, pages.subList(0, 1 + random.nextInt(6)));
          store.remove(List.of(pages.get(0).id(), "nosuch"), IRIS, List.of(new Tally()));
        }
        put(store, pages);
        assertThat(Stores.nquads(store)).isEqualTo(expected);
        assertThat(store.holdings().pages()).isEqualTo(Summary.of(store).pages()).isEqualTo(12);
      }
    }
  }

  @Test
  void removesAPageAndNothingElse() {
    try (Store store = open("removed")) {
      put(store, Stores.pages(2));
      String before = Stores.nquads(store);
      put(store, List.of(Samples.page("gone")));

      List<String> unknown = store.remove(List.of("gone", "nosuch"), IRIS, List.of(new Tally()));

      assertThat(unknown).containsExactly("nosuch");
      assertThat(Stores.nquads(store)).isEqualTo(before);
      assertThat(store.changed(List.of(Samples.page("gone")), IRIS)).hasSize(1);
    }
  }

  @Test
  void anotherProgramReadsAllPagesAgain() {
    List<Page> pages = Stores.pages(3);
    try (Store store = Store.openOrCreate(folder.resolve("p"), IRIS, Stores.ONTOLOGY, "old")) {
      put(store, pages);
      assertThat(store.changed(pages, IRIS)).isEmpty();
    }
    try (Store store = Store.openOrCreate(folder.resolve("p"), IRIS, Stores.ONTOLOGY, "new")) {
      String before = Stores.nquads(store);
      assertThat(store.changed(pages, IRIS)).isEqualTo(pages);

      put(store, pages.subList(0, 2));

      assertThat(store.changed(pages, IRIS)).containsExactly(pages.get(2));
      assertThat(Stores.nquads(store)).isEqualTo(before);
    }
  }

  @Test
  void tellsWhichPartsOfTheProgramCount() {
    assertThat(List.of("org/plenumkg/extract/Visits.class", "seeds/regions.csv", "lexicon/a.csv"))
        .allMatch(Program::counts);
    assertThat(List.of("org/plenumkg/cli/Main.class", "queries/a.rq", "META-INF/MANIFEST.MF"))
        .noneMatch(Program::counts);
    assertThat(List.of("tables/people.rq", "evaluate/people.rq", "seeds/identities.csv"))
        .noneMatch(Program::counts);
    assertThat(Program.fingerprint()).isEqualTo(Program.fingerprint()).matches("[0-9a-f]{32}");
  }

  private Store open(String name) {
    return Store.openOrCreate(folder.resolve(name), IRIS, Stores.ONTOLOGY);
  }

  private static void put(Store store, List<Page> pages) {
    Stores.build(store, pages, List.of(new Tally()), 4);
  }
}
