package org.plenumkg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.extract.Reading;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Page;

class StoreTest {

  private static final Ontology ONTOLOGY = new Ontology();
  private static final Iris IRIS = new Iris(Iris.BASE, ONTOLOGY);

  @TempDir Path folder;

  @Test
  void keepsWhatWasPutIn() {
    try (Store store = create()) {
      put(store, Samples.page("a"));
    }
    try (Store store = Store.open(directory())) {
      assertThat(store.base()).isEqualTo(Iris.BASE);
      assertThat(Summary.of(store))
          .usingRecursiveComparison()
          .ignoringFields("triples")
          .isEqualTo(new Summary(1, 1, 3, 2, 1, 1, 1, 6, 0));
      assertThat(store.changed(List.of(Samples.page("a"), Samples.page("b")), IRIS))
          .containsExactly(Samples.page("b"));
    }
  }

  @Test
  void replacesAPageAndNothingElse() {
    try (Store store = create()) {
      put(store, Samples.page("a"));
      String alone = Stores.nquads(store);
      put(store, Samples.page("b"));
      String both = Stores.nquads(store);

      put(store, Samples.page("b"), List.of());
      assertThat(graphs(store)).contains(IRIS.page("b")).hasSize(3);
      put(store, Samples.page("b"));

      assertThat(Stores.nquads(store)).isEqualTo(both).contains(alone.lines().toList());
    }
  }

  @Test
  void showsAllGraphsAsOne() {
    try (Store store = create()) {
      put(store, Samples.page("a"));
      put(store, Samples.page("b"));

      Node fan = IRIS.thing(Plm.Person, "410103", "樊惠林");
      long types =
          store.read(
              quads -> Stores.length(quads.find(Quad.unionGraph, fan, Node.ANY, Plm.Person)));
      assertThat(types).isEqualTo(1);
    }
  }

  @Test
  void knowsShortNames() {
    try (Store store = create()) {
      assertThat(
              store.prefixes().shortForm(IRIS.thing(Plm.Plenum, "410103", "party-12-6").getURI()))
          .isEqualTo("meeting:410103-party-12-6");
    }
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatThrownBy(() -> Store.open(directory()))
        .isInstanceOf(StoreException.class)
        .hasMessage(directory() + ": no such store; 'plenum build' makes one");
    assertThat(directory()).doesNotExist();
  }

  @Test
  void refusesAFile() throws IOException {
    Files.writeString(directory(), "x");

    assertThatThrownBy(this::create).hasMessage(directory() + ": not a directory");
    assertThat(directory()).hasContent("x");
  }

  @Test
  void refusesAFolderOfSomethingElse() throws IOException {
    Files.createDirectory(directory());
    Files.writeString(directory().resolve("thesis.txt"), "x");

    assertThatThrownBy(this::create).hasMessage(directory() + ": not a store of Plenum");
    assertThatThrownBy(() -> Store.open(directory()))
        .hasMessage(directory() + ": not a store of Plenum");
    assertThat(files()).containsExactly("thesis.txt");
  }

  @Test
  void refusesAnotherFormat() throws IOException {
    Files.createDirectory(directory());
    new Marker(99, Iris.BASE).write(directory());

    assertThatThrownBy(() -> Store.open(directory()))
        .hasMessage(
            directory() + ": made by another version of Plenum (format 99, this one uses 2)");
    assertThat(files()).hasSize(1);
  }

  @Test
  void refusesAMarkerThatMakesNoSense() throws IOException {
    Files.createDirectory(directory());
    Files.writeString(directory().resolve("plenum-store.properties"), "format=new\n");

    assertThatThrownBy(() -> Store.open(directory()))
        .hasMessage(directory().resolve("plenum-store.properties") + ": cannot be read");
  }

  @Test
  void refusesAnotherBase() {
    create().close();

    assertThatThrownBy(
            () -> Store.openOrCreate(directory(), new Iris("https://e.org/", ONTOLOGY), ONTOLOGY))
        .hasMessage(
            directory()
                + ": its IRIs begin with "
                + Iris.BASE
                + " and cannot be mixed with https://e.org/");
  }

  private Store create() {
    return Store.openOrCreate(directory(), IRIS, ONTOLOGY);
  }

  private Path directory() {
    return folder.resolve("store");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<Node> graphs(Store store) {
    return store.read(quads -> Stores.list(quads.listGraphNodes()));
  }

  private static void put(Store store, Page page) {
    put(store, page, List.of(Samples.plenum(page)));
  }

  private static void put(Store store, Page page, List<Reading> readings) {
    store.replace(
        List.of(PageGraphs.of(page, readings, new ArticleGraph(IRIS, ONTOLOGY), IRIS)), List.of());
  }
}
