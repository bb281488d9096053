package org.plenumkg.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenumkg.ingest.Columns;
import org.plenumkg.ingest.PageReader;
import org.plenumkg.text.Page;

/** Pages named on the command line of a command that needs no store. */
final class PageInputs {

  private final Console console;
  private final List<String> paths;
  private final List<String> problems = new ArrayList<>();
  private int pages;

  /**
   * Pages in files, folders, archives or standard input.
   *
   * @throws UsageException if none of the paths exists
   */
  PageInputs(Console console, List<String> paths) {
    this.console = console;
    this.paths = List.copyOf(paths);
    check(paths);
  }

  /**
   * Makes sure that there may be something to read.
   *
   * @throws UsageException if none of the paths exists
   */
  static void check(List<String> paths) {
    if (paths.stream().noneMatch(PageInputs::mayExist)) {
      throw new UsageException(String.join(", ", paths) + ": no such file or folder");
    }
  }

  /** Hands over one page after the other; one that fails is a problem, and the rest is read. */
  void read(Consumer<Page> use) {
    new PageReader(Columns.USUAL, console.in())
        .read(paths, page -> use(page, use), problem -> problems.add(problem.toString()));
  }

  private void use(Page page, Consumer<Page> use) {
    try {
      use.accept(page);
      pages++;
    } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
      problems.add(page.source() + ": not read, a fault of the program: " + e);
    }
  }

  /** Whether any page was read. */
  boolean anyRead() {
    return pages > 0;
  }

  /** Lists what could not be read; gives the exit status that follows. */
  int finish() {
    problems.forEach(console::message);
    if (!anyRead()) {
      return Exit.REFUSED;
    }
    return problems.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
  }

  /** False only for what is plainly a path, and of nothing. */
  private static boolean mayExist(String input) {
    try {
      return input.equals("-") || input.matches(".*[*?\\[{].*") || Files.exists(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
