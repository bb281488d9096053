package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is understood of the pages in the repository is what {@code scoreboard.csv} says: nothing
 * gets worse unseen, and what gets better shows in the diff.
 */
class ScoreboardTest {

  private static final Path GOLD = Path.of("src/test/gold");
  private static final Path COMMITTED = GOLD.resolve("scoreboard.csv");

  /** Samples in the folder above, with their pages. */
  private static final Map<String, String> SETS = new TreeMap<>(Map.of("seeds", "seeds/articles"));

  private static final String UPDATE = "mvn test -Dtest=ScoreboardTest -Dplenum.scoreboard=update";

  @TempDir private Path folder;

  @Test
  void isAsCommitted() throws IOException {
    Scoreboard now = measure();
    if (System.getProperty("plenum.scoreboard", "").equals("update")) {
      Files.writeString(COMMITTED, now.csv());
      return;
    }
    List<String> changes = now.changesSince(new Scoreboard(Files.readString(COMMITTED)));
    if (!changes.isEmpty()) {
      fail(
          "%s is not what is understood now (committed -> now):%n%n%s%n%n"
                  .formatted(COMMITTED, String.join("\n", changes))
              + "'plenum evaluate src/test/gold/SET PAGES --errors KIND' lists what is missed.\n"
              + "If the change is wanted, commit the file after\n  "
              + UPDATE);
    }
  }

  private Scoreboard measure() {
    StringBuilder csv = new StringBuilder(Scoreboard.HEADER);
    SETS.forEach(
        (set, pages) -> {
          String gold = GOLD.resolve(set).toString();
          Run run = Run.of(folder, "evaluate", gold, pages, "--format=csv");
          assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
          run.out()
              .lines()
              .skip(1)
              .forEach(line -> csv.append(set).append(',').append(line + "\n"));
        });
    return new Scoreboard(csv.toString());
  }

  @Test
  void tellsWorseFromBetter() {
    Scoreboard before = board("people,10,8,2,0.800,0.800,0.800", "visits,3,3,0,1.000,1.000,1.000");

    assertThat(before.changesSince(before)).isEmpty();
    assertThat(
            board("people,10,7,0,1.000,0.700,0.824", "posts,1,1,0,1.000,1.000,1.000")
                .changesSince(before))
        .containsExactly(
            "worse   seeds people: 8 of 10 hit, 2 wrong, F1 0.800"
                + " -> 7 of 10 hit, 0 wrong, F1 0.824",
            "new     seeds posts: 1 of 1 hit, 0 wrong, F1 1.000",
            "gone    seeds visits: 3 of 3 hit, 0 wrong, F1 1.000");
    assertThat(
            board("people,10,9,3,0.750,0.900,0.818", "visits,3,3,0,1.000,1.000,1.000")
                .changesSince(before))
        .singleElement()
        .asString()
        .startsWith("worse   seeds people");
    assertThat(
            board("people,10,9,2,0.818,0.900,0.857", "visits,3,3,0,1.000,1.000,1.000")
                .changesSince(before))
        .singleElement()
        .asString()
        .startsWith("better  seeds people");
  }

  private static Scoreboard board(String... lines) {
    return new Scoreboard(Scoreboard.HEADER + "seeds," + String.join("\nseeds,", lines) + "\n");
  }
}
