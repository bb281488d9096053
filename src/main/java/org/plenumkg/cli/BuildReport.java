package org.plenumkg.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Summary;
import org.plenumkg.ingest.Problem;
import org.plenumkg.text.Page;

/**
 * Tells how a build goes on a terminal, and anywhere how it went: problems, then what the store
 * holds.
 */
final class BuildReport implements Build.Observer, AutoCloseable {

  private final Console console;
  private final Detail detail;
  private Optional<ProgressBar> bar;
  private final List<String> problems = new ArrayList<>();
  private int pages;

  BuildReport(Console console, Detail detail) {
    this.console = console;
    this.detail = detail;
    this.bar = console.errIsTerminal() ? Optional.of(bar(console)) : Optional.empty();
  }

  void problem(Problem problem) {
    problems.add(problem.toString());
  }

  @Override
  public void done(Page page) {
    pages++;
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void failed(Page page, Throwable fault) {
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

  /** Tells how it went. */
  void finish(Path store, Summary holds, long nanoseconds) {
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
              %,9d people
              %,9d posts
              %,9d meetings
              %,9d projects
              %,9d policies
              %,9d facts
              %,9d triples
            %s in %.1f seconds%s
            """,
            store,
            holds.pages(),
            holds.articles(),
            holds.people(),
            holds.posts(),
            holds.meetings(),
            holds.projects(),
            holds.policies(),
            holds.facts(),
            holds.triples(),
            count(pages, "page"),
            nanoseconds / 1e9,
            problems.isEmpty() ? "" : ", " + count(problems.size(), "problem") + " (listed above)");
    console.err().flush();
  }

  /** Tells how it went where the store is elsewhere. */
  void finish() {
    close();
    problems.forEach(console::message);
    console
        .err()
        .println(
            count(pages, "page")
                + (problems.isEmpty()
                    ? ""
                    : ", " + count(problems.size(), "problem") + " (listed above)"));
    console.err().flush();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty(); // closed a second time, it would show again
  }

  private static String count(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private static ProgressBar bar(Console console) {
    return new ProgressBarBuilder()
        .setTaskName("plenum build")
        .setUnit(" pages", 1)
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
        .build();
  }
}
