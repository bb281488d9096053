package org.plenumkg.bench;

import java.io.File;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints a table of what {@link StageBenchmark} measures: characters a second, bytes allocated a
 * character, and how much faster than HanLP's recognition of all names and than its plain
 * segmentation; and what a second thread adds.
 */
public final class StageSpeed {

  private final String paths;
  private final long characters;

  private StageSpeed(String paths) {
    this.paths = paths;
    this.characters = BenchPages.read(paths).characters();
  }

  /** Files or folders of pages. */
  public static void main(String[] args) throws RunnerException {
    new StageSpeed(String.join(File.pathSeparator, args)).run();
  }

  private void run() throws RunnerException {
    Map<String, RunResult> stages = measure(".*", 1);
    double plain = score(stages.get("hanlpPlain"));
    double allNames = score(stages.get("hanlpAllNames"));
    System.out.printf(Locale.ROOT, "%,d characters%n%n", characters);
    System.out.println(
        "| stage | characters a second | bytes a character | to HanLP, all names | to HanLP, plain |");
    System.out.println("|---|---|---|---|---|");
    stages.forEach(
        (stage, result) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.2f | %.2f |%n",
                stage,
                score(result) * characters,
                allocated(result) / characters,
                score(result) / allNames,
                score(result) / plain));
    System.out.printf(
        Locale.ROOT,
        "%nextraction by two threads: %.2f times one%n",
        score(measure("extraction", 2).get("extraction")) / score(stages.get("extraction")));
  }

  /** Results by the names of the benchmarks, in the order of these. */
  private Map<String, RunResult> measure(String benchmark, int threads) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("\\." + StageBenchmark.class.getSimpleName() + "\\." + benchmark + "$")
                    .param("paths", paths)
                    .threads(threads)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Map<String, RunResult> named = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      named.put(name.substring(name.lastIndexOf('.') + 1), result);
    }
    return named;
  }

  /** Operations a second. */
  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  /** Bytes an operation. */
  private static double allocated(RunResult result) {
    return result.getSecondaryResults().values().stream()
        .filter(measured -> measured.getLabel().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(measured -> measured.getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
