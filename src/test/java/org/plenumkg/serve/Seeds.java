package org.plenumkg.serve;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plenumkg.Pipeline;
import org.plenumkg.derive.Overrides;
import org.plenumkg.derive.Resolved;
import org.plenumkg.extract.Reading;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Store;
import org.plenumkg.ingest.Columns;
import org.plenumkg.ingest.PageReader;
import org.plenumkg.search.SearchIndex;
import org.plenumkg.text.Page;

/** The pages that come with Plenum, read once for all tests. */
final class Seeds {

  private static final Map<Page, List<Reading>> READ = new ConcurrentHashMap<>();

  private Seeds() {}

  static List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    new PageReader(Columns.USUAL, InputStream.nullInputStream())
        .read(
            List.of("seeds/articles"),
            pages::add,
            problem -> {
              throw new AssertionError(problem.toString());
            });
    return pages;
  }

  static Function<Page, List<Reading>> reader() {
    return page -> READ.computeIfAbsent(page, Once.PIPELINE);
  }

  static Resolved resolved() {
    return new Resolved(Served.IRIS, Overrides.load(Served.IRIS));
  }

  /** A store on this computer with some of them. */
  static void build(Path directory, List<Page> pages) {
    try (Store store = Store.openOrCreate(directory, Served.IRIS, Served.ONTOLOGY);
        SearchIndex index = SearchIndex.open(directory, store)) {
      try (Build build =
          new Build(
              store,
              Served.IRIS,
              Served.ONTOLOGY,
              reader(),
              List.of(resolved(), Served.description(), index),
              new Served.Silent(),
              2)) {
        pages.forEach(build);
      }
      index.catchUp(store);
    }
  }

  private static final class Once {

    private static final Pipeline PIPELINE = new Pipeline();
  }
}
