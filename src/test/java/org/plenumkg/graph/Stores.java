package org.plenumkg.graph;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/** What tests ask of stores. */
final class Stores {

  static final Ontology ONTOLOGY = new Ontology();
  static final Iris IRIS = new Iris(Iris.BASE, ONTOLOGY);

  private Stores() {}

  /** A new store with two pages of the sample. */
  static Store ofTwoPages(Path directory) {
    Store store = Store.openOrCreate(directory, IRIS, ONTOLOGY);
    ArticleGraph writer = new ArticleGraph(IRIS, ONTOLOGY);
    for (Page page : List.of(Samples.page("b"), Samples.page("a b"))) {
      store.replace(
          List.of(PageGraphs.of(page, List.of(Samples.plenum(page)), writer, IRIS)), List.of());
    }
    return store;
  }

  /** Builds pages of the sample into a store of the usual IRIs, with two threads. */
  static void build(
      Store store, Collection<Page> pages, List<Derivation> derivations, int pagesABatch) {
    try (Build build =
        new Build(
            store,
            IRIS,
            ONTOLOGY,
            page -> List.of(Samples.plenum(page)),
            derivations,
            new Strict(),
            2,
            pagesABatch)) {
      pages.forEach(build);
    }
  }

  /** So many pages of the sample, to be put into any order. */
  static List<Page> pages(int number) {
    return new ArrayList<>(
        IntStream.range(0, number).mapToObj(i -> Samples.page("page-" + i)).toList());
  }

  /** A page that fails fails the test. */
  private record Strict() implements Build.Observer {

    @Override
    public void done(Page page) {}

    @Override
    public void failed(Page page, Throwable fault) {
      throw new IllegalStateException(page.id(), fault);
    }
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
