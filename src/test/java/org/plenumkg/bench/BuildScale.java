package org.plenumkg.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.plenumkg.Pipeline;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Export;
import org.plenumkg.graph.Holdings;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/**
 * What the building of a store of synthetic pages takes: time, memory and disk, the time for one
 * page more, and how the whole compares with the work that nobody is spared, HanLP's segmentation
 * of the same text and Jena's sequential bulk load of the same quads, all in this process one after
 * the other.
 */
public final class BuildScale {

  private static final long SEED = 1;
  private static final int SMALL = 100;

  private final Ontology ontology = new Ontology();
  private final Iris iris = new Iris(Iris.BASE, ontology);
  private final Pipeline pipeline = new Pipeline();
  private final SyntheticPages pages;
  private final Path folder;

  private BuildScale(SyntheticPages pages, Path folder) {
    this.pages = pages;
    this.folder = folder;
  }

  /** How many pages, and an empty folder to work in. */
  public static void main(String[] args) throws IOException {
    int number = Integer.parseInt(args[0]);
    new BuildScale(new SyntheticPages(SEED, articles()), Path.of(args[1])).run(number);
  }

  private static String articles() throws IOException {
    try (InputStream in = BuildScale.class.getResourceAsStream("synthetic-articles.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void run(int number) throws IOException {
    build("small", 0, SMALL);
    double smallMore = build("small", SMALL, 1);
    double seconds = build("large", 0, number);
    print("pages a second", number / seconds);
    print("peak resident memory, MiB", status("VmHWM"));
    print("of which files mapped now, MiB", status("RssFile"));
    double largeMore = build("large", number, 1);
    print("seconds for one page more, store of " + SMALL, smallMore);
    print("seconds for one page more, store of " + number, largeMore);
    Path nquads = folder.resolve("large.nq");
    disk(number, nquads);
    double segmenting = segment(number);
    double loading = load(nquads);
    print("seconds for the build", seconds);
    print("seconds for segmentation alone", segmenting);
    print("seconds for the bulk loader alone", loading);
    print("times both of these", seconds / (segmenting + loading));
  }

  private double build(String name, int first, int number) {
    long start = System.nanoTime();
    try (Store store = Store.openOrCreate(folder.resolve(name), iris, ontology)) {
      int threads = Runtime.getRuntime().availableProcessors();
      try (Build build =
          new Build(store, iris, ontology, pipeline, List.of(), new Strict(), threads)) {
        IntStream.range(first, first + number).mapToObj(pages::page).forEach(build);
      }
      store.compactIfWorthIt();
    }
    return seconds(start);
  }

  private void disk(int number, Path nquads) throws IOException {
    try (Store store = Store.open(folder.resolve("large"))) {
      double thousands =
          IntStream.range(0, number).mapToLong(i -> characters(pages.page(i))).sum() / 1000.0;
      Holdings holds = store.holdings();
      print("characters a page", thousands * 1000 / number);
      print("bytes on disk for 1,000 characters", store.size() / thousands);
      print("triples a fact, with evidence", (double) holds.triples() / holds.facts());
      long plain = store.read(quads -> withoutEvidence(quads));
      print("triples a fact, without evidence", (double) plain / holds.facts());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(nquads))) {
        Export.write(store, Export.Format.NQUADS, out);
      }
    }
  }

  /** Triples of articles that are not about passages and mentions. */
  private static long withoutEvidence(DatasetGraph quads) {
    long[] count = new long[1];
    quads
        .findNG(null, null, null, null)
        .forEachRemaining(quad -> count[0] += isEvidence(quad) ? 0 : 1);
    return count[0];
  }

  private static boolean isEvidence(Quad quad) {
    String subject = quad.getSubject().getURI();
    return subject.contains("/id/passage/")
        || subject.contains("/id/mention/")
        || quad.getPredicate().getURI().endsWith("#statedIn")
        || !quad.getGraph().getURI().contains("/id/article/");
  }

  private double segment(int number) {
    Segmenter segmenter = new Segmenter();
    segmenter.segment(pages.page(0).text(), 0);
    long tokens = 0;
    double seconds = 0;
    for (int i = 0; i < number; i++) {
      String text = pages.page(i).text();
      long start = System.nanoTime();
      tokens += segmenter.segment(text, 0).size();
      seconds += seconds(start);
    }
    return tokens == 0 ? 0 : seconds;
  }

  private double load(Path nquads) throws IOException {
    Path directory = Files.createDirectories(folder.resolve("jena"));
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory));
    long start = System.nanoTime();
    DataLoader loader = LoaderFactory.sequentialLoader(dataset, (format, arguments) -> {});
    loader.startBulk();
    loader.load(List.of(nquads.toString()));
    loader.finishBulk();
    double seconds = seconds(start);
    TDBInternal.expel(dataset);
    return seconds;
  }

  private static long characters(Page page) {
    return page.text().codePointCount(0, page.text().length());
  }

  /** A line of what Linux tells of this process, in MiB. */
  private static double status(String name) throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String what, double value) {
    System.out.printf(Locale.ROOT, "%-50s %,14.2f%n", what, value);
  }

  private record Strict() implements Build.Observer {

    @Override
    public void done(Page page) {}

    @Override
    public void failed(Page page, Throwable fault) {
      throw new IllegalStateException(page.id(), fault);
    }
  }
}
