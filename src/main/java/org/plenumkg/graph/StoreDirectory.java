package org.plenumkg.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether a directory is a store that this program can use, before anything in it is touched.
 */
final class StoreDirectory {

  private StoreDirectory() {}

  /**
   * Whether a store can be made here: the directory is empty or not there.
   *
   * @throws StoreException if that cannot be found out
   */
  static boolean isVacant(Path directory) {
    try {
      return Creation.isVacant(directory);
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot make a store here: " + FileFault.reason(e), e);
    }
  }

  /**
   * Makes sure that a store has a base.
   *
   * @throws StoreException if it has another, or is no store that this program can use
   */
  static void check(Path directory, String base) {
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

  /** Bytes that the files of a store's database take. */
  static long size(Path directory) {
    try {
      return DiskUse.of(directory);
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be read: " + FileFault.reason(e), e);
    }
  }

  /**
   * Makes sure that there is room on the disk of a store, before anything is written that would
   * have to be given up half-way.
   *
   * @param bytes about so many will be written
   * @throws StoreException if there is less
   */
  static void needRoom(Path directory, long bytes) {
    long room = room(directory);
    if (room < bytes) {
      throw new StoreException(
          directory
              + ": the disk is nearly full ("
              + (room >> 20)
              + " MiB are free); what was committed before is safe, and the same command goes on"
              + " from there");
    }
  }

  /** Bytes that may still be written to the disk of a store. */
  static long room(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace();
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be read: " + FileFault.reason(e), e);
    }
  }

  /**
   * Removes all but the newest generation of a store that this process holds: an interruption right
   * after a compaction leaves one behind.
   */
  static void removeOldGenerations(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      List<Path> newestFirst =
          entries
              .filter(path -> DiskUse.GENERATION.matcher(path.getFileName().toString()).matches())
              .sorted(Comparator.comparing(StoreDirectory::generation).reversed())
              .toList();
      for (Path old : newestFirst.subList(Math.min(1, newestFirst.size()), newestFirst.size())) {
        FileTree.delete(old, path -> true);
      }
    } catch (IOException e) {
      throw new StoreException(directory + ": cannot be tidied: " + FileFault.reason(e), e);
    }
  }

  /** Its number. */
  static int generation(Path data) {
    return Integer.parseInt(data.getFileName().toString().substring("Data-".length()));
  }
}
