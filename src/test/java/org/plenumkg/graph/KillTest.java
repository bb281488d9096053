package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends builds without warning, as kill -9 and a power cut do, and looks at what they leave. */
class KillTest {

  private static final int KILLS = 30;

  /** So many builds are killed beside each other. */
  private static final int LANES = 2;

  /** Milliseconds after its start within which a build is killed. */
  private static final int LATEST = 900;

  @TempDir Path folder;

  @Test
  void wholeBatchesSurviveAndTheSameCommandFinishes() throws Exception {
    KilledBuild.build(folder.resolve("whole"));
    String expected = nquads(folder.resolve("whole"));
    List<CompletableFuture<Integer>> lanes =
        IntStream.range(0, LANES)
            .mapToObj(lane -> CompletableFuture.supplyAsync(() -> unfinished(lane, expected)))
            .toList();

    int unfinished = lanes.stream().mapToInt(CompletableFuture::join).sum();
    assertThat(unfinished).isGreaterThan(KILLS / 2);
  }

  /** Kills builds of stores of its own, and tells how many were not done by then. */
  private int unfinished(int lane, String expected) {
    Random random = new Random(20240816 + lane);
    int stores = 0;
    int unfinished = 0;
    Path store = folder.resolve("store-" + lane + "-0");
    for (int kill = 0; kill < KILLS / LANES; kill++) {
      boolean finished = runAndKill(store, random.nextInt(LATEST));
      unfinished += finished ? 0 : 1;
      if (StoreDirectory.isVacant(store)) {
        continue;
      }
      long pages = checkWholeBatches(store);
      if (pages == KilledBuild.PAGES) {
        checkFinished(store, expected);
        stores++;
        store = folder.resolve("store-" + lane + "-" + stores);
      }
    }
    checkFinished(store, expected);
    return unfinished;
  }

  private static void checkFinished(Path store, String expected) {
    KilledBuild.build(store);
    assertThat(nquads(store)).isEqualTo(expected);
  }

  private static long checkWholeBatches(Path directory) {
    try (Store store = Store.open(directory)) {
      Holdings held = store.holdings();
      Summary counted = Summary.of(store);
      assertThat(held.pages()).isEqualTo(counted.pages()).matches(n -> n % 10 == 0, "whole");
      assertThat(held.articles()).isEqualTo(counted.articles());
      long tally = store.read(Tally::of);
      assertThat(tally).isIn(0L, counted.articles());
      return held.pages();
    }
  }

  /** Whether the build was done before it could be killed. */
  private static boolean runAndKill(Path store, int after) {
    try {
      return killed(store, after);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean killed(Path store, int after) throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledBuild.class.getName(),
                store.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = build.inputReader()) {
      assertThat(out.readLine()).isEqualTo("started");
      boolean finished = build.waitFor(after, TimeUnit.MILLISECONDS);
      build.destroyForcibly();
      List<String> rest = readable(out);
      assertThat(build.waitFor()).as("%s", rest).isIn(0, 137);
      return finished;
    }
  }

  private static List<String> readable(BufferedReader out) {
    try {
      return out.lines().toList();
    } catch (java.io.UncheckedIOException e) {
      return List.of();
    }
  }

  private static String nquads(Path directory) {
    try (Store store = KilledBuild.open(directory)) {
      return Stores.nquads(store);
    }
  }
}
