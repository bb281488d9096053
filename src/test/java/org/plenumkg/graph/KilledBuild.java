package org.plenumkg.graph;

import java.nio.file.Path;
import java.util.List;
import org.plenumkg.text.Page;

/** A build in a process of its own, which {@link KillTest} ends at any moment. */
public final class KilledBuild {

  static final int FIRST = 20;
  static final int BATCH = 10;
  static final int PAGES = 200;

  private KilledBuild() {}

  /** Fills a store: first by the bulk loader, then in batches. */
  public static void main(String[] args) {
    build(Path.of(args[0]));
  }

  static void build(Path directory) {
    System.out.println("started");
    List<Page> pages = Stores.pages(PAGES);
    try (Store store = open(directory)) {
      put(store, pages.subList(0, FIRST));
      put(store, pages);
      store.compactIfWorthIt();
    }
  }

  static Store open(Path directory) {
    return Store.openOrCreate(directory, Stores.IRIS, Stores.ONTOLOGY);
  }

  private static void put(Store store, List<Page> pages) {
    List<Derivation> derivations =
        List.of(new Tally(), new KeptDescription(Iris.BASE, Stores.ONTOLOGY));
    Stores.build(store, pages, derivations, BATCH);
  }
}
