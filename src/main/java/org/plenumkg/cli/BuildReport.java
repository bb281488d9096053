package org.plenumkg.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Holdings;
import org.plenumkg.ingest.Problem;
import org.plenumkg.text.Page;

/** Tells how a build goes and how it went: problems, what the store holds, and what was done. */
final class BuildReport implements Build.Observer, AutoCloseable {

  private final Console console;
  private final Detail detail;
  private final Progress progress;
  private final List<String> problems = new ArrayList<>();
  private int pages;
  private int unchanged;
  private int failed;

  BuildReport(Console console, Detail detail) {
    this.console = console;
    this.detail = detail;
    this.progress = new Progress(console, System::nanoTime);
  }

  void problem(Problem problem) {
    problems.add(problem.toString());
  }

  /** Of the files given, so many are still to be read. */
  void expectFiles(int files) {
    progress.expect(pages + (long) files);
  }

  @Override
  public void done(Page page) {
    pages++;
    progress.step();
  }

  @Override
  public void unchanged(Page page) {
    unchanged++;
  }

  @Override
  public void failed(Page page, Throwable fault) {
    failed++;
    StringBuilder message =
        new StringBuilder(page.source() + ": not read, a fault of the program: ");
    message.append(fault);
    if (detail == Detail.STACK) {
      for (StackTraceElement element : fault.getStackTrace()) {
        message.append("\n    at ").append(element);
      }
    }
    problems.add(message.toString());
  }

  boolean hasProblems() {
    return !problems.isEmpty();
  }

  /** Tells that it was interrupted. */
  void interrupted() {
    close();
    problems.forEach(console::message);
    console.message(
        "interrupted; "
            + count(pages, "page")
            + " done and safe in the store, the same command goes on from there");
  }

  /** Tells how it went. */
  void finish(Path store, Holdings holds, long nanoseconds) {
    close();
    problems.forEach(console::message);
    console
        .err()
        .printf(
            Locale.ROOT,
            """
            %s holds
              %,9d pages
              %,9d articles
              %,9d facts
              %,9d triples
            %s in %.1f seconds: %,d read, %,d unchanged%s
            """,
            store,
            holds.pages(),
            holds.articles(),
            holds.facts(),
            holds.triples(),
            count(pages, "page"),
            nanoseconds / 1e9,
            pages - unchanged - failed,
            unchanged,
            problemsListed());
    console.err().flush();
  }

  /** Tells how it went where the store is elsewhere. */
  void finish() {
    close();
    problems.forEach(console::message);
    console.err().print(count(pages, "page") + problemsListed() + "\n");
    console.err().flush();
  }

  private String problemsListed() {
    return problems.isEmpty() ? "" : ", " + count(problems.size(), "problem") + " (listed above)";
  }

  @Override
  public void close() {
    progress.close();
  }

  private static String count(int number, String word) {
    return String.format(Locale.ROOT, "%,d %s", number, word) + (number == 1 ? "" : "s");
  }
}
