package org.plenumkg.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;

/** A store that is made for one evaluation and gone with it. */
public final class TemporaryStore implements AutoCloseable {

  private final Path directory;
  private final Store store;

  /** An empty one, among the system's temporary files. */
  public TemporaryStore(Iris iris, Ontology ontology) throws IOException {
    directory = Files.createTempDirectory("plenum-evaluate-");
    store = Store.openOrCreate(directory, iris, ontology);
  }

  /** The store, to be built into and asked. */
  public Store store() {
    return store;
  }

  /** Deletes it. */
  @Override
  public void close() {
    store.close();
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
