package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

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
