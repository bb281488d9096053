package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;

/** Two programs on one store, and one in a locale that knows no Chinese. */
class OtherProcessTest {

  @TempDir Path folder;

  @Test
  void leavesAStoreAloneThatAnotherProcessHolds() throws Exception {
    Path store = folder.resolve("store");
    Ontology ontology = new Ontology();
    Store.openOrCreate(store, new Iris(Iris.BASE, ontology), ontology).close();
    Files.writeString(folder.resolve("page.txt"), "区委召开全会\n");
    try (Store held = Store.open(store)) {
      Map<String, Long> before = files(store);

      for (List<String> command :
          List.of(
              List.of("build", "--store", "store", "page.txt"),
              List.of("query", "--store", "store", "ASK { ?s ?p ?o }"),
              List.of("export", "--store", "store"))) {
        Run run = plenum(command);
        assertThat(run.err()).isEqualTo("plenum: store: in use by another process\n");
        assertThat(run.exit()).isEqualTo(Exit.REFUSED);
      }

      assertThat(files(store)).isEqualTo(before);
      assertThat(held.base()).isEqualTo(Iris.BASE);
    }
    assertThat(plenum(List.of("query", "--store", "store", "ASK { ?s ?p ?o }")).out())
        .isEqualTo("true\n");
  }

  @Test
  void writesUtf8InAnyLocale() throws Exception {
    Ontology ontology = new Ontology();
    Store.openOrCreate(folder.resolve("store"), new Iris(Iris.BASE, ontology), ontology).close();

    Run run = plenum(List.of("query", "--store", "store", "DESCRIBE plm:Person"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("rdfs:label \"person\"@en , \"人物\"@zh");
  }

  private Run plenum(List<String> args) throws IOException, InterruptedException {
    List<String> command = JavaProcess.command(List.of("-Dfile.encoding=US-ASCII"), args);
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try (InputStream out = process.getInputStream()) {
      String answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), answer, Files.readString(err));
    }
  }

  /** Size of each file of a store. */
  private static Map<String, Long> files(Path store) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sizes.put(store.relativize(file).toString(), Files.size(file));
      }
    }
    return sizes;
  }
}
