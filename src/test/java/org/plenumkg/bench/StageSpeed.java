package org.plenumkg.bench;

import java.io.File;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints a table of what {@link StageBenchmark} measures: characters a second, bytes allocated a
 * character, and how much faster than HanLP's recognition of all names and than its plain
 * segmentation a stage is; and what a second thread adds.
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
    System.out.printf(
        Locale.ROOT,
        "%,d characters%n%n| stage | characters a second | bytes a character | to HanLP, all names |"
            + " to HanLP, plain |%n|---|---|---|---|---|%n",
        characters);
    for (RunResult result : measure("beside")) {
      double each = characters * count(result, "operations");
      double stage = count(result, "stage");
      System.out.printf(
          Locale.ROOT,
          "| %s | %,.0f | %,.0f | %.2f | %.2f |%n",
          result.getParams().getParam("stage").toLowerCase(Locale.ROOT),
          each / stage * 1e9,
          count(result, "bytes") / each,
          count(result, "allNames") / stage,
          count(result, "plain") / stage);
    }
    for (RunResult result : measure("twoThreads")) {
      System.out.printf(
          Locale.ROOT,
          "%nextraction by two threads: %.2f times one%n",
          count(result, "alone") / count(result, "together"));
    }
  }

  private Collection<RunResult> measure(String benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include("\\." + StageBenchmark.class.getSimpleName() + "\\." + benchmark + "$")
                .param("paths", paths)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  /** What a counter came to in all iterations. */
  private static double count(RunResult result, String counter) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .mapToDouble(iteration -> iteration.getSecondaryResults().get(counter).getScore())
        .sum();
  }
}
