package org.plenumkg.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The files that paths, folders and globs name, each once, in the order of their paths. */
final class Listing {

  private final Map<Path, String> files = new LinkedHashMap<>();
  private final Consumer<Problem> problems;

  Listing(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** Path and name for messages of each file found so far. */
  Map<Path, String> files() {
    return files;
  }

  /** Adds the files that one argument names. */
  void add(String input) {
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        addAll(below(path, List.of()), input, "folder holds no file to read");
      } else if (Files.exists(path)) {
        put(path);
      } else if (isGlob(input)) {
        addAll(matches(input), input, "matches no file");
      } else {
        problems.accept(new Problem(input, "does not exist"));
      }
    } catch (InvalidPathException e) {
      problems.accept(new Problem(input, "is no path: " + e.getReason()));
    }
  }

  private void addAll(List<Path> found, String input, String ifNone) {
    if (found.isEmpty()) {
      problems.accept(new Problem(input, ifNone));
    }
    found.forEach(this::put);
  }

  private void put(Path file) {
    if (!FileNames.isSidecar(file.getFileName().toString())) {
      files.putIfAbsent(file.toAbsolutePath().normalize(), slashed(file));
    }
  }

  private static boolean isGlob(String input) {
    return input.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /** The files that a glob matches: it is looked for below its longest part without wildcards. */
  private List<Path> matches(String glob) {
    int folder = 0;
    for (int i = 0; i < glob.length() && "*?[{".indexOf(glob.charAt(i)) < 0; i++) {
      folder = glob.charAt(i) == '/' ? i + 1 : folder;
    }
    Path root = Path.of(glob.substring(0, folder));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    return below(root, List.of()).stream().filter(matcher::matches).toList();
  }

  /**
   * Files below a folder that are not hidden nor sidecars.
   *
   * @param above the real folders on the way to it, lest a link lead round in a circle
   */
  private List<Path> below(Path folder, List<Path> above) {
    List<Path> children = new ArrayList<>();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      Path real = folder.toRealPath();
      if (above.contains(real)) {
        return List.of();
      }
      List<Path> way = new ArrayList<>(above);
      way.add(real);
      stream.forEach(children::add);
      children.sort((a, b) -> slashed(a).compareTo(slashed(b)));
      for (Path child : children) {
        String name = child.getFileName().toString();
        if (FileNames.isHidden(name)) {
          continue;
        }
        if (Files.isDirectory(child)) {
          found.addAll(below(child, way));
        } else if (!FileNames.isSidecar(name)) {
          found.add(child);
        }
      }
    } catch (IOException e) {
      problems.accept(new Problem(slashed(folder), ReadFailure.message(e)));
    }
    return found;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
