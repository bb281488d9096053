package org.plenumkg.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/** A build in a process of its own, which {@link KillTest} ends at any moment. */
public final class KilledBuild {

  static final int FIRST = 20;
  static final int BATCH = 10;
  static final int PAGES = 200;

  private static final Ontology ONTOLOGY = new Ontology();
  static final Iris IRIS = new Iris(Iris.BASE, ONTOLOGY);

  private KilledBuild() {}

  /** Fills a store: first by the bulk loader, then in batches. */
  public static void main(String[] args) {
    build(Path.of(args[0]));
  }

  static void build(Path directory) {
    System.out.println("started");
    List<Page> pages = IntStream.range(0, PAGES).mapToObj(i -> Samples.page("page-" + i)).toList();
    try (Store store = open(directory)) {
      put(store, pages.subList(0, FIRST));
      put(store, pages);
      store.compactIfWorthIt();
    }
  }

  static Store open(Path directory) {
    return Store.openOrCreate(directory, IRIS, ONTOLOGY);
  }

  private static void put(Store store, List<Page> pages) {
    try (Build build =
        new Build(
            store,
            IRIS,
            ONTOLOGY,
            page -> List.of(Samples.plenum(page)),
            List.of(new Tally(), new KeptDescription(Iris.BASE, ONTOLOGY)),
            new Silent(),
            2,
            BATCH)) {
      pages.forEach(build);
    }
  }

  /** An observer that has nothing to say. */
  record Silent() implements Build.Observer {

    @Override
    public void done(Page page) {}

    @Override
    public void failed(Page page, Throwable fault) {
      throw new IllegalStateException(page.id(), fault);
    }
  }
}
