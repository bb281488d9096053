package org.plenumkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.plenumkg.evaluate.Evaluation;
import org.plenumkg.evaluate.Kind;
import org.plenumkg.evaluate.Sample;
import org.plenumkg.evaluate.SampleException;
import org.plenumkg.evaluate.ScoreFormat;
import org.plenumkg.evaluate.ScoreWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenum evaluate}: measures what is understood of pages against what a reader found. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Reads pages and compares what was understood with what a careful reader wrote down of them.",
      "GOLD_DIR holds one table a kind of fact: people.csv, posts.csv, meetings.csv, …",
      "No store is read or changed."
    },
    footer = {
      "",
      "Examples:",
      "  plenum evaluate my-sample                      measure; the pages are in my-sample/pages",
      "  plenum evaluate my-sample texts/ more.zip      the pages are elsewhere",
      "  plenum evaluate my-sample --errors posts       list the posts that were missed or wrong"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder of the sample's tables.")
  private Path gold;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      description = "Files, folders or archives with its pages (default: GOLD_DIR/pages).")
  private List<String> paths = List.of();

  @Option(
      names = "--page",
      paramLabel = "ID",
      description = "Count the facts of this page only; may be repeated.")
  private List<String> pages = List.of();

  @Option(
      names = "--errors",
      paramLabel = "KIND",
      description = "List facts of this kind, or of all, that were missed or wrong.")
  private Optional<String> errors = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, json or csv (default: ${DEFAULT-VALUE}).",
      defaultValue = "table")
  private ScoreFormat format;

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Sample sample = sample();
    Set<Kind> explained = explained(sample);
    Set<String> counted = counted(sample);
    Trial trial = new Trial(console.in());
    Evaluation evaluation = trial.run(sample, inputs(), counted);
    new ScoreWriter(console.out(), explained).write(evaluation, format);
    trial.problems().forEach(console::message);
    return trial.problems().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
  }

  private Sample sample() {
    try {
      return Sample.read(gold);
    } catch (SampleException e) {
      throw new UsageException(e.getMessage());
    } catch (IOException e) {
      throw new UsageException(gold + ": cannot be read: " + e.getMessage());
    }
  }

  private Set<Kind> explained(Sample sample) {
    if (errors.isEmpty()) {
      return Set.of();
    }
    if (format == ScoreFormat.CSV) {
      throw new UsageException("--errors goes with --format table or json");
    }
    if (errors.get().equals("all")) {
      return EnumSet.allOf(Kind.class);
    }
    Kind kind =
        Kind.of(errors.get())
            .orElseThrow(
                () ->
                    new UsageException(
                        "--errors " + errors.get() + ": expected all or one of " + kinds()));
    if (!sample.has(kind)) {
      throw new UsageException("--errors " + kind + ": there is no " + kind + ".csv in " + gold);
    }
    return Set.of(kind);
  }

  private static String kinds() {
    return EnumSet.allOf(Kind.class).toString().replaceAll("[\\[\\]]", "");
  }

  private Set<String> counted(Sample sample) {
    Set<String> known = sample.pages();
    Set<String> wanted = new TreeSet<>();
    for (String page : pages) {
      if (!known.contains(Sample.page(page))) {
        throw new UsageException("--page " + page + ": not in the sample " + gold);
      }
      wanted.add(Sample.page(page));
    }
    return pages.isEmpty() ? known : wanted;
  }

  private List<String> inputs() {
    if (!paths.isEmpty()) {
      return paths;
    }
    Path usual = gold.resolve("pages");
    if (Files.notExists(usual)) {
      throw new UsageException(usual + ": no such folder; where are the sample's pages?");
    }
    return List.of(usual.toString());
  }
}
