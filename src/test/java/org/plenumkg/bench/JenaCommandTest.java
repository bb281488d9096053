package org.plenumkg.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;

/** What Jena's command says of its times is understood. */
class JenaCommandTest {

  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void build() {
    store = folder.resolve("store");
    Ontology ontology = new Ontology();
    Store.openOrCreate(store, new Iris(Iris.BASE, ontology), ontology).close();
  }

  @Test
  void tellsEachTimeButThoseOfWarmingUp() throws Exception {
    JenaCommand command = new JenaCommand(store, Duration.ofMinutes(1));

    Times times = command.ask(QueryFactory.create("SELECT * { ?s ?p ?o } LIMIT 9"), 2, 3);

    assertThat(times.ascending()).hasSize(3).isSorted();
    assertThat(times.cells()).matches("\\d+\\.\\d \\| \\d+\\.\\d");
  }

  @Test
  void tellsWhatWasStoppedAndSeesAllGraphsAsOne() throws Exception {
    JenaCommand command = new JenaCommand(store, Duration.ofMillis(200));

    Times times =
        command.ask(QueryFactory.create("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"), 0, 1);

    assertThat(times.isStopped()).isTrue();
    assertThat(times.cells()).isEqualTo("stopped | stopped");
  }
}
