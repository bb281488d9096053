package org.plenumkg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Export;

/** What the README shows of Plenum as a library, run as it stands there. */
class PlenumTest {

  @TempDir Path folder;

  @Test
  void doesInTenLinesWhatTheCommandLineDoes() throws IOException {
    Path directory = folder.resolve("store");
    Path file = folder.resolve("graph.ttl");

    // README
    try (Plenum plenum = Plenum.open(directory);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      plenum.build("seeds/articles").forEach(System.err::println);
      plenum.query(
          "SELECT ?name ?title { ?p a plm:Person ; rdfs:label ?name ; plm:holds/plm:title ?title }",
          row -> System.out.println(row.get("name") + " " + row.get("title")));
      Export.write(plenum.store(), Export.Format.TURTLE, out);
    }
    // /README

    assertThat(Files.readString(file)).contains("\"樊惠林\"@zh");
    try (Plenum plenum = Plenum.open(directory)) {
      assertThat(plenum.remove("nosuch")).containsExactly("nosuch");
      assertThat(plenum.store().holdings().pages()).isEqualTo(5);
    }
  }

  @Test
  void theReadmeShowsThisCode() throws IOException {
    String test = Files.readString(Path.of("src/test/java/org/plenumkg/PlenumTest.java"));
    String code =
        test.substring(test.indexOf("// README\n") + 10, test.indexOf("    // /README\n"))
            .lines()
            .map(line -> line.substring(4))
            .collect(Collectors.joining("\n", "```java\n", "\n```\n"));

    assertThat(Files.readString(Path.of("README.md"))).contains(code);
  }
}
