package org.plenumkg.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.tdb2.TDB2;

/**
 * Jena's own {@code tdb2.tdbquery}: a process for each query, which asks it several times and tells
 * how long each took, so that its start does not count. No other process may have the store open.
 */
final class JenaCommand {

  /** Beyond a query's time limit, for the virtual machine to start and to end. */
  private static final Duration AROUND = Duration.ofSeconds(30);

  /** Time: 0.123 sec. */
  private static final Pattern TIME = Pattern.compile("(?m)^Time: (\\d+\\.\\d+) sec$");

  private static final String STOPPED = "Query timed out";

  private final Path store;
  private final Duration limit;

  /**
   * The command over a store.
   *
   * @param limit after which a query is stopped
   */
  JenaCommand(Path store, Duration limit) {
    this.store = store;
    this.limit = limit;
  }

  /**
   * Asks a query again and again.
   *
   * @param warmUps how often before it counts
   * @throws IllegalStateException if the command fails
   */
  Times ask(Query query, int warmUps, int repeats) throws IOException, InterruptedException {
    Path file = Files.createTempFile("query", ".rq");
    Path said = Files.createTempFile("said", ".txt");
    try {
      Files.writeString(file, query.serialize());
      Process process =
          new ProcessBuilder(command(file, query.isSelectType(), warmUps, repeats))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(said.toFile())
              .start();
      Duration most = limit.multipliedBy((long) warmUps + repeats).plus(AROUND);
      if (!process.waitFor(most.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        return Times.STOPPED;
      }
      return times(Files.readString(said, StandardCharsets.UTF_8), process.exitValue());
    } finally {
      Files.delete(file);
      Files.delete(said);
    }
  }

  private List<String> command(Path query, boolean rows, int warmUps, int repeats) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "tdb2.tdbquery",
                "--loc=" + store,
                "--set=" + TDB2.symUnionDefaultGraph.getSymbol() + "=true",
                "--set=" + ARQ.queryTimeout.getSymbol() + "=" + limit.toMillis(),
                "--time",
                "--repeat=" + warmUps + "," + repeats,
                "--query=" + query));
    if (rows) {
      command.add("--results=json"); // as the server sends them
    }
    return command;
  }

  private static Times times(String said, int exit) {
    if (said.contains(STOPPED)) {
      return Times.STOPPED;
    }
    List<Double> times = new ArrayList<>();
    Matcher time = TIME.matcher(said);
    while (time.find()) {
      times.add(Double.parseDouble(time.group(1)) * 1000);
    }
    if (exit != 0 || times.isEmpty()) {
      throw new IllegalStateException("tdb2.tdbquery: " + said);
    }
    return Times.of(times);
  }
}
