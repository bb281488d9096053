package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.ontology.Plm;

class CheckCommandTest {

  private static final String STORE = "--store=DIR/store";

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    Files.writeString(folder.resolve("p.txt"), "城关区委召开会议\n5月6日，城关区委书记马远航主持召开会议并讲话。\n记者 田禾\n");
    Run run = Run.of(folder, "build", STORE, "DIR/p.txt");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  @Test
  void aStoreAsBuiltIsInOrder() {
    Run run = Run.of(folder, "check", STORE, "DIR/p.txt");

    assertThat(run.out()).endsWith("The store is in order.\n").doesNotContain("error ");
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    assertThat(run.out()).containsPattern("evidence +[1-9]\\d* places in original pages +0 wrong");
    assertThat(Run.of(folder, "check", STORE).out()).containsPattern("evidence +0 places");
  }

  @Test
  void aQuoteThatIsNotThereIsWrong() {
    change(
        quads -> {
          Quad quote = quads.find(Node.ANY, Node.ANY, Plm.quote, Node.ANY).next();
          quads.delete(quote);
          Node other = NodeFactory.createLiteralLang("区长讲话", "zh");
          quads.add(Quad.create(quote.getGraph(), quote.getSubject(), Plm.quote, other));
        });

    Run run = Run.of(folder, "check", STORE, "DIR/p.txt");

    assertThat(run.exit()).isEqualTo(Exit.PROBLEMS);
    assertThat(run.out()).contains(" in place of 区长讲话\n").endsWith("The store is not in order.\n");
    assertThat(Run.of(folder, "check", STORE).exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void aPageThatChangedIsToldAndOneThatIsNewIsNoted() throws IOException {
    Files.writeString(folder.resolve("new.txt"), "县长调研\n县长何清到工地调研。\n");
    Run unknown = Run.of(folder, "check", STORE, "DIR/p.txt", "DIR/new.txt");
    assertThat(unknown.exit()).isEqualTo(Exit.DONE);
    assertThat(unknown.out()).contains("note DIR/new.txt: not in the store\n");

    Files.writeString(folder.resolve("p.txt"), "城关区委召开大会\n");
    Run changed = Run.of(folder, "check", STORE, "DIR/p.txt");
    assertThat(changed.exit()).isEqualTo(Exit.PROBLEMS);
    assertThat(changed.out()).contains("DIR/p.txt is not the page that was read; build again\n");
  }

  @Test
  void aLinkThatLeadsNowhereAndAShapeThatIsBrokenAreWrong() {
    change(
        quads -> {
          Quad type = quads.find(Node.ANY, Node.ANY, RDF.Nodes.type, Plm.Attestation).next();
          quads.deleteAny(Node.ANY, type.getSubject(), Plm.holder, Node.ANY);
          Node nobody = NodeFactory.createURI("https://w3id.org/plenum/id/person/nobody");
          quads.add(Quad.create(type.getGraph(), type.getGraph(), Plm.mentions, nobody));
        });

    Run run = Run.of(folder, "check", STORE, "--format", "json");

    assertThat(run.exit()).isEqualTo(Exit.PROBLEMS);
    assertThat(run.out())
        .contains("\"inOrder\" : false")
        .contains("plm:mentions points at https://w3id.org/plenum/id/person/nobody, which is not")
        .contains("There is one holder");
  }

  @Test
  void figuresThatDifferAreNotedOnly() {
    change(
        quads -> {
          Node conflict = NodeFactory.createURI("https://w3id.org/plenum/id/conflict/x");
          Node graph = NodeFactory.createURI("https://w3id.org/plenum/id/graph/resolved");
          quads.add(Quad.create(graph, conflict, RDF.Nodes.type, Plm.Conflict));
        });

    assertThat(Run.of(folder, "check", STORE).out())
        .contains("note https://w3id.org/plenum/id/conflict/x: figures that differ: \n");
  }

  @Test
  void countsWhatItHolds() {
    Run text = Run.of(folder, "stats", STORE, "--top=1");
    assertThat(text.exit()).isEqualTo(Exit.DONE);
    assertThat(text.out())
        .contains("         1  版面  Page\n")
        .containsPattern("\nPeople, by the articles that name them\n +1  \\S+  \\S+\nMeetings");

    Run json = Run.of(folder, "stats", STORE, "--format=json");
    assertThat(json.out()).contains("\"name\" : \"马远航\"");
    assertThat(Run.of(folder, "stats", STORE, "--top=0").exit()).isEqualTo(Exit.REFUSED);
  }

  private void change(Consumer<DatasetGraph> change) {
    DatasetGraph quads =
        DatabaseMgr.connectDatasetGraph(Location.create(folder.resolve("store").toString()));
    Txn.executeWrite(quads, () -> change.accept(quads));
    TDBInternal.expel(quads);
  }
}
