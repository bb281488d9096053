package org.plenumkg.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Tells whether a directory is a store that this program can use, before anything in it is touched.
 */
final class StoreDirectory {

  private StoreDirectory() {}

  /**
   * Makes the directory a store if it is empty or not there.
   *
   * @throws StoreException if it is something else, or a store of another format or base
   */
  static void prepare(Path directory, String base) {
    try {
      if (isVacant(directory)) {
        Files.createDirectories(directory);
        new Marker(Marker.FORMAT, base).write(directory);
      }
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot make a store here: " + FileFault.reason(e), e);
    }
    String there = base(directory);
    if (!there.equals(base)) {
      throw new StoreException(
          directory + ": its IRIs begin with " + there + " and cannot be mixed with " + base);
    }
  }

  /**
   * What the IRIs of a store begin with.
   *
   * @throws StoreException if the directory is no store that this program can use
   */
  static String base(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new StoreException(directory + ": not a directory");
    }
    Marker marker =
        Marker.read(directory)
            .orElseThrow(() -> new StoreException(directory + ": not a store of Plenum"));
    if (marker.format() != Marker.FORMAT) {
      throw new StoreException(
          directory
              + ": made by another version of Plenum (format "
              + marker.format()
              + ", this one uses "
              + Marker.FORMAT
              + ")");
    }
    if (!Files.isWritable(directory)) {
      throw new StoreException(directory + ": cannot be written to");
    }
    return marker.base();
  }

  private static boolean isVacant(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return Files.notExists(directory);
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }
}
