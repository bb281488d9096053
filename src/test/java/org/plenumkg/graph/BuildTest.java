package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.extract.Reading;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

class BuildTest {

  private static final Ontology ONTOLOGY = new Ontology();
  private static final Iris IRIS = new Iris(Iris.BASE, ONTOLOGY);

  @TempDir Path folder;
  private final AtomicInteger read = new AtomicInteger();
  private final List<Page> done = new ArrayList<>();
  private final Map<String, Throwable> failed = new ConcurrentHashMap<>();

  @Test
  void dependsNeitherOnOrderNorOnThreads() {
    List<Page> pages = pages(450);
    String expected = build("one", pages, 1);

    Collections.shuffle(pages, new Random(7));

    assertThat(build("many", pages, 4)).isEqualTo(expected);
    assertThat(done).hasSize(900).contains(pages.get(0));
  }

  @Test
  void growsInPartsToTheSameStore() {
    List<Page> pages = pages(12);
    String expected = build("whole", pages, 2);

    build("parts", pages.subList(5, 12), 2);

    assertThat(build("parts", pages.subList(0, 7), 2)).isEqualTo(expected);
  }

  @Test
  void readsUnchangedPagesNoMore() {
    build("twice", pages(5), 2);
    String before = build("twice", pages(6), 2);

    assertThat(read).hasValue(6);
    assertThat(build("twice", pages(3), 2)).isEqualTo(before);
  }

  @Test
  void replacesChangedPages() {
    Page page = Samples.page("p");
    Page changed = new Page("p", "elsewhere.txt", page.text() + "完\n", page.supplied());
    build("changed", List.of(page), 1);

    assertThat(build("changed", List.of(changed), 1)).isEqualTo(build("new", List.of(changed), 1));
  }

  @Test
  void goesOnAfterAPageThatFails() {
    List<Page> pages = pages(3);
    pages.add(1, new Page("bad", "bad.txt", "x", pages.get(0).supplied()));

    assertThat(build("bad", pages, 2)).isEqualTo(build("good", pages(3), 2));
    assertThat(failed)
        .containsOnlyKeys("bad")
        .hasEntrySatisfying("bad", e -> assertThat(e).hasMessage("no sample"));
    assertThat(done).hasSize(7);
  }

  private String build(String name, List<Page> pages, int threads) {
    try (Store store = Store.openOrCreate(folder.resolve(name), IRIS, ONTOLOGY)) {
      try (Build build =
          new Build(store, IRIS, ONTOLOGY, this::read, List.of(), observer(), threads)) {
        pages.forEach(build);
      }
      return Stores.nquads(store);
    }
  }

  private List<Reading> read(Page page) {
    if (page.id().equals("bad")) {
      throw new IllegalStateException("no sample");
    }
    read.incrementAndGet();
    return List.of(Samples.plenum(page));
  }

  private static List<Page> pages(int number) {
    return new ArrayList<>(
        IntStream.range(0, number).mapToObj(i -> Samples.page("page-" + i)).toList());
  }

  private Build.Observer observer() {
    return new Build.Observer() {
      @Override
      public void done(Page page) {
        done.add(page);
      }

      @Override
      public void failed(Page page, Throwable fault) {
        failed.put(page.id(), fault);
      }
    };
  }
}
