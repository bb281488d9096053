package org.plenumkg.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Samples;

/** A server that is written to gives dead space back by itself when nobody writes any more. */
class UpkeepTest {

  private static final Duration QUIET = Duration.ofSeconds(2);

  /** Each leaves some 100 KB that are dead. */
  private static final int CHANGES = 200;

  @TempDir Path folder;

  @Test
  void compactsWhenItIsQuietAndGoesOnAsBefore() throws Exception {
    Path directory = folder.resolve("store");
    Served.build(directory, page -> List.of(Samples.plenum(page)), "p1");
    Settings writable = Settings.USUAL.withWriters(Served.WRITERS);
    try (Served served = Served.over(directory, writable, QUIET)) {
      for (int i = 0; i < CHANGES; i++) {
        label(served, "第" + i + "任单国华");
      }
      long before = served.store.size();
      Waiting.until(() -> served.done.stream().anyMatch(what -> what.contains("compacted")));

      assertThat(served.store.size()).isLessThan(before);
      assertThat(served.done)
          .singleElement()
          .asString()
          .matches("\\S+Z - - store compacted: \\d+ MiB, before \\d+ MiB, \\d+\\.\\d s");
      assertThat(found(served)).contains("第199任");
      label(served, "新任单国华");
      assertThat(found(served)).contains("新任").doesNotContain("第199任");
      String holds = "ASK { ?s <http://www.w3.org/2000/01/rdf-schema#label> '新任单国华'@zh }";
      assertThat(served.ask(holds).body()).contains("true");
      assertThat(served.get("/.well-known/void").body()).contains("void:triples");
    }
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.startsWith("Data")))
          .containsExactly("Data-0002");
    }
  }

  private static String found(Served served) throws Exception {
    return served.get("/search?q=" + Served.encoded("任单国华")).body();
  }

  /** Says how somebody is called, in the place of what was said before. */
  private static void label(Served served, String name) throws Exception {
    String graph = Iris.BASE + "article/new/1";
    String person = Iris.BASE + "person/x";
    String triple =
        "<%s> <http://www.w3.org/2000/01/rdf-schema#label> \"%s\"@zh .".formatted(person, name);
    int status =
        served
            .send(
                served
                    .to("/plenum/data?graph=" + Served.encoded(graph))
                    .headers("Content-Type", "text/turtle", "Authorization", Served.ALICE)
                    .PUT(BodyPublishers.ofString(triple)))
            .statusCode();
    assertThat(status).isIn(200, 201);
  }
}
