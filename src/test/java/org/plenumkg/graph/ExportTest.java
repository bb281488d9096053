package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  @TempDir Path folder;
  @AutoClose private Store store;

  @BeforeEach
  void fill() {
    store = Stores.ofTwoPages(folder.resolve("store"));
  }

  @Test
  void writesTurtleThatSaysTheSame() {
    String turtle = Stores.export(store, Export.Format.TURTLE);

    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(read);
    Graph union =
        store.read(
            quads -> {
              Graph all = GraphFactory.createDefaultGraph();
              quads.getGraph(Quad.unionGraph).find().forEachRemaining(all::add);
              return all;
            });
    assertThat(read.isIsomorphicWith(union)).isTrue();
    assertThat(turtle)
        .startsWith("@prefix ")
        .contains(
            "\nmeeting:410103-party-12-6 a plm:Event , plm:Meeting , plm:Plenum ;\n    rdfs:label ")
        .endsWith(" .\n")
        .doesNotContain("_:", "\r");
    assertThat(subjects(turtle)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void writesTrigAndNQuadsThatSayTheSame() {
    DatasetGraph trig = parse(Stores.export(store, Export.Format.TRIG), Lang.TRIG);
    DatasetGraph nquads = parse(Stores.nquads(store), Lang.NQUADS);

    assertThat(IsoMatcher.isomorphic(trig, nquads)).isTrue();
    assertThat(trig.isEmpty()).isFalse();
    assertThat(store.<Boolean>read(quads -> IsoMatcher.isomorphic(named(quads), nquads))).isTrue();
  }

  /** Without the unnamed graph, in which the store keeps its books. */
  private static DatasetGraph named(DatasetGraph quads) {
    DatasetGraph named = DatasetGraphFactory.create();
    quads.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(named::add);
    return named;
  }

  private static DatasetGraph parse(String text, Lang lang) {
    DatasetGraph quads = DatasetGraphFactory.create();
    RDFParser.fromString(text, lang).parse(quads);
    return quads;
  }

  /** Those written in full, whose order shows as it is. */
  private static Stream<String> subjects(String turtle) {
    return turtle
        .lines()
        .filter(line -> line.startsWith("<"))
        .map(line -> line.substring(0, line.indexOf(" ")));
  }
}
