package org.plenumkg.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The making of a store: its directory becomes a store by its marker, which is written when all
 * that belongs into it is there. Until then a file tells that a store is being made, so that what a
 * process leaves behind that was killed meanwhile is cleared away by the next.
 */
final class Creation {

  /** Held locked while a store is made. */
  private static final String UNFINISHED = "plenum-store.unfinished";

  private Creation() {}

  /** Whether a directory is empty, not there, or was left before it was a store. */
  static boolean isVacant(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return !Files.exists(directory);
    }
    if (Marker.read(directory).isPresent()) {
      return false;
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return Files.exists(directory.resolve(UNFINISHED)) || entries.findAny().isEmpty();
    }
  }

  /**
   * Makes a directory a store.
   *
   * @param filling opens the database in it and puts in what it begins with
   * @throws StoreException if it cannot be made here, or another process is at it
   */
  static Store make(Path directory, String base, Supplier<Store> filling) {
    Path unfinished = directory.resolve(UNFINISHED);
    try {
      Files.createDirectories(directory);
      try (FileChannel lock =
          FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        if (lock.tryLock() == null) {
          throw new StoreException(directory + ": in use by another process");
        }
        clear(directory);
        Store store = filling.get();
        new Marker(Marker.FORMAT, base).write(directory);
        Files.deleteIfExists(unfinished);
        return store;
      }
    } catch (OverlappingFileLockException e) {
      throw new StoreException(directory + ": in use by another process", e);
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot make a store here: " + FileFault.reason(e), e);
    }
  }

  private static void clear(Path directory) throws IOException {
    FileTree.delete(directory, path -> !path.equals(directory) && !path.endsWith(UNFINISHED));
  }
}
