package org.plenumkg.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.plenumkg.Derivations;
import org.plenumkg.Pipeline;
import org.plenumkg.derive.Overrides;
import org.plenumkg.derive.Resolved;
import org.plenumkg.graph.Build;
import org.plenumkg.graph.Export;
import org.plenumkg.graph.Holdings;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Page;

/**
 * What the building of a store of synthetic pages takes: time, memory and disk, the time for one
 * page more, and how the whole compares with the work that nobody is spared, HanLP's segmentation
 * of the same text and Jena's own command for the sequential bulk load of the same quads.
 */
public final class BuildScale {

  private static final long SEED = 1;
  private static final int SMALL = 100;
  private static final int MORE = 9;
  private static final int SAMPLE_MILLIS = 200;

  private final Ontology ontology = new Ontology();
  private final Iris iris = new Iris(Iris.BASE, ontology);
  private final Pipeline pipeline = new Pipeline();
  private final SyntheticPages pages;
  private final Path large;
  private final Path folder;

  private BuildScale(SyntheticPages pages, Path large, Path folder) {
    this.pages = pages;
    this.large = large;
    this.folder = folder;
  }

  /** How many pages, where the store is to be made, and an empty folder for all else. */
  public static void main(String[] args) throws Exception {
    int number = Integer.parseInt(args[0]);
    new BuildScale(new SyntheticPages(SEED, articles()), Path.of(args[1]), Path.of(args[2]))
        .run(number);
  }

  private static String articles() throws IOException {
    try (InputStream in = BuildScale.class.getResourceAsStream("synthetic-articles.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void run(int number) throws IOException, InterruptedException {
    Path small = folder.resolve("small");
    build(small, 0, SMALL);
    double smallMore = more(small, SMALL);
    AtomicLong ownMemory = new AtomicLong();
    Thread sampler = sampler(ownMemory);
    double seconds = build(large, 0, number);
    sampler.interrupt();
    print("pages a second", number / seconds);
    print("peak resident memory, MiB", status("VmHWM"));
    print("of which files mapped in the end, MiB", status("RssFile"));
    print("peak memory of its own, MiB", (double) ownMemory.get());
    double largeMore = more(large, number);
    double emptyMore = empty(number);
    print("seconds for one page more, store of " + SMALL, smallMore);
    print("seconds for one page more, store of " + number, largeMore);
    print("ratio", largeMore / smallMore);
    print("seconds for a page into an empty store", emptyMore);
    print("ratio", largeMore / emptyMore);
    Path nquads = folder.resolve("large.nq");
    disk(number + MORE, nquads);
    double segmenting = segment(number);
    double loading = load(nquads);
    print("seconds for the build", seconds);
    print("seconds for segmentation alone", segmenting);
    print("seconds for the bulk loader alone", loading);
    print("times both of these", seconds / (segmenting + loading));
  }

  /** Seconds for one page more, the median of some. */
  private double more(Path directory, int from) {
    return median(from, page -> build(directory, page, 1));
  }

  /** Seconds for a page into a new store. */
  private double empty(int from) {
    return median(from, page -> build(folder.resolve("empty" + page), page, 1));
  }

  private static double median(int from, IntToDoubleFunction seconds) {
    double[] each = IntStream.range(from, from + MORE).mapToDouble(seconds).sorted().toArray();
    return each[MORE / 2];
  }

  /** Notes the greatest memory of the process that is not a mapped file, in MiB. */
  private static Thread sampler(AtomicLong peak) {
    Thread sampler =
        new Thread(
            () -> {
              try {
                while (true) {
                  peak.accumulateAndGet((long) status("RssAnon"), Math::max);
                  Thread.sleep(SAMPLE_MILLIS);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // all is built
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    sampler.setDaemon(true);
    sampler.start();
    return sampler;
  }

  private double build(Path directory, int first, int number) {
    long start = System.nanoTime();
    Resolved resolved = new Resolved(iris, Overrides.load(iris));
    try (Store store = Store.openOrCreate(directory, iris, ontology);
        Derivations derivations = Derivations.open(directory, store, ontology, resolved)) {
      int threads = Runtime.getRuntime().availableProcessors();
      try (Build build =
          new Build(store, iris, ontology, pipeline, derivations.all(), new Strict(), threads)) {
        IntStream.range(first, first + number).mapToObj(pages::page).forEach(build);
      }
      store.compactIfWorthIt();
    }
    return seconds(start);
  }

  private void disk(int number, Path nquads) throws IOException {
    try (Store store = Store.open(large)) {
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

  /** HanLP's segmentation, without the recognition of names. */
  private double segment(int number) {
    Segment segmenter =
        HanLP.newSegment().enableNameRecognize(false).enableTranslatedNameRecognize(false);
    segmenter.seg(pages.page(0).text());
    long tokens = 0;
    double seconds = 0;
    for (int i = 0; i < number; i++) {
      String text = pages.page(i).text();
      long start = System.nanoTime();
      tokens += segmenter.seg(text).size();
      seconds += seconds(start);
    }
    return tokens == 0 ? 0 : seconds;
  }

  /** Jena's own command, in a process of its own with what memory it likes. */
  private double load(Path nquads) throws IOException, InterruptedException {
    Path directory = Files.createDirectories(folder.resolve("jena"));
    long start = System.nanoTime();
    Process loader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "tdb2.tdbloader",
                "--loader=sequential",
                "--loc=" + directory,
                nquads.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("loader.log").toFile())
            .start();
    if (loader.waitFor() != 0) {
      throw new IOException(Files.readString(folder.resolve("loader.log")));
    }
    return seconds(start);
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
