package org.plenumkg.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

class BackupTest {

  private static final Ontology ONTOLOGY = new Ontology();
  private static final Iris IRIS = new Iris("https://example.org/plenum/", ONTOLOGY);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void choose() {
    file = folder.resolve("backup.nq.gz");
  }

  @Test
  void restoresWhatWasThereWhileReadersAndWritersGoOn() throws Exception {
    String before;
    try (Store store = open()) {
      put(store, "a");
      before = Stores.nquads(store);
      CountDownLatch reading = new CountDownLatch(1);
      CountDownLatch backedUp = new CountDownLatch(1);
      CompletableFuture<Boolean> reader =
          CompletableFuture.supplyAsync(
              () ->
                  store.read(
                      quads -> {
                        reading.countDown();
                        return await(backedUp) && !quads.isEmpty();
                      }));
      await(reading);
      Backup.write(store, file);
      put(store, "b");
      backedUp.countDown();
      assertThat(reader.get()).isTrue();
    }

    Backup.restore(file, folder.resolve("again"));

    try (Store again = Store.open(folder.resolve("again"))) {
      assertThat(Stores.nquads(again)).isEqualTo(before);
      assertThat(again.base()).isEqualTo(IRIS.base());
      assertThat(again.changed(List.of(Samples.page("a"), Samples.page("b")), IRIS))
          .containsExactly(Samples.page("b"));
      assertThat(again.holdings().pages()).isEqualTo(1);
    }
  }

  @Test
  void refusesWhatIsNoBackupOrDamaged() throws IOException {
    try (Store store = open()) {
      put(store, "a");
      Backup.write(store, file);
    }
    Path other = Files.writeString(folder.resolve("other"), "x");
    byte[] bytes = Files.readAllBytes(file);
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
    Path again = folder.resolve("again");

    assertThatThrownBy(() -> Backup.restore(other, again))
        .isInstanceOf(StoreException.class)
        .hasMessage(other + ": not a backup of a store of Plenum");
    assertThat(again).doesNotExist();
    assertThatThrownBy(() -> Backup.restore(cut, again))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(cut + ": ");
    assertThatThrownBy(() -> Backup.restore(file, folder.resolve("store")))
        .hasMessageContaining("there is something already");

    Backup.restore(file, again); // what the damaged one left is cleared away
    try (Store store = Store.open(again)) {
      assertThat(store.holdings().pages()).isEqualTo(1);
    }
  }

  /** The file stays as it was made; whoever raises the format adds one beside it. */
  @ParameterizedTest
  @ValueSource(ints = 2)
  void restoresWhatOlderVersionsBackedUp(int format) throws Exception {
    Path old = Path.of(BackupTest.class.getResource("backup-format-" + format + ".nq.gz").toURI());
    Path again = folder.resolve("again");

    Backup.restore(old, again);

    try (Store store = Store.openOrCreate(again, IRIS, ONTOLOGY);
        Store fresh = open()) {
      assertThat(store.metadata()).isEqualTo(new DatasetMetadata("旧库", Optional.of("CC0")));
      assertThat(store.holdings().pages()).isEqualTo(1);
      assertThat(store.holdings().facts()).isPositive();
      assertThat(store.changed(List.of(Samples.page("a")), IRIS)).hasSize(1);
      put(store, "a");
      put(fresh, "a");
      assertThat(Stores.nquads(store)).isEqualTo(Stores.nquads(fresh));
      assertThat(store.holdings()).isEqualTo(fresh.holdings());
    }
  }

  @Test
  void refusesWhatALaterVersionBackedUp() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("# Backup of a store of Plenum, format 10, base urn:x/\n".getBytes(UTF_8));
    }
    assertThatThrownBy(() -> Backup.restore(file, folder.resolve("again")))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            file
                + ": made by a later version of Plenum (backup format 10, this one reads up to 2)");
  }

  @Test
  void saysWhereItCannotWrite() {
    try (Store store = open()) {
      Path nowhere = folder.resolve("nosuch").resolve("file");
      assertThatThrownBy(() -> Backup.write(store, nowhere))
          .isInstanceOf(StoreException.class)
          .hasMessage(nowhere + ": cannot be written: no such folder");
    }
  }

  private Store open() {
    return Store.openOrCreate(folder.resolve("store"), IRIS, ONTOLOGY);
  }

  private static void put(Store store, String id) {
    Page page = Samples.page(id);
    ArticleGraph writer = new ArticleGraph(IRIS, ONTOLOGY);
    store.replace(
        List.of(PageGraphs.of(page, List.of(Samples.plenum(page)), writer, IRIS)), List.of());
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
