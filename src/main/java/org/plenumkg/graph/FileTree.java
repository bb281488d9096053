package org.plenumkg.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder with all that is in it. */
final class FileTree {

  private FileTree() {}

  /** Deletes what is wanted away of a folder, what lies in a folder before the folder. */
  static void delete(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> innermostFirst = walk.filter(wanted).sorted(Comparator.reverseOrder()).toList();
      for (Path path : innermostFirst) {
        Files.delete(path);
      }
    }
  }
}
