package org.plenumkg.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/** What tests ask of stores. */
final class Stores {

  private Stores() {}

  /** A new store with two pages of the sample. */
  static Store ofTwoPages(Path directory) {
    Ontology ontology = new Ontology();
    Iris iris = new Iris(Iris.BASE, ontology);
    Store store = Store.openOrCreate(directory, iris, ontology);
    ArticleGraph writer = new ArticleGraph(iris, ontology);
    for (Page page : List.of(Samples.page("b"), Samples.page("a b"))) {
      store.replace(
          List.of(PageGraphs.of(page, List.of(Samples.plenum(page)), writer, iris)), List.of());
    }
    return store;
  }

  static String nquads(Store store) {
    return export(store, Export.Format.NQUADS);
  }

  static String export(Store store, Export.Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(store, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static <T> List<T> list(Iterator<T> iterator) {
    List<T> list = new ArrayList<>();
    iterator.forEachRemaining(list::add);
    return list;
  }

  static long length(Iterator<?> iterator) {
    return list(iterator).size();
  }
}
