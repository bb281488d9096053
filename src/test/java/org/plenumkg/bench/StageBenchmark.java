package org.plenumkg.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plenumkg.Pipeline;
import org.plenumkg.extract.Extraction;
import org.plenumkg.ingest.ArticleReader;
import org.plenumkg.ingest.RepairAndSplitting;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.nlp.Sentences;
import org.plenumkg.text.Article;
import org.plenumkg.text.Page;

/**
 * The stages from the text of pages to facts in memory. An operation takes all pages through a
 * stage and through HanLP's two segmenters, in turns of milliseconds: on a machine that has others
 * to serve, all three slow down together, and their ratio stays. The stages are some thousand
 * methods, which have their speed when all are compiled, after half a minute. {@link StageSpeed}
 * runs this and divides.
 */
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 10, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
public class StageBenchmark {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** A part of the work, which counts what it found, so that no compiler leaves it out. */
  public enum Stage {
    /** From pages to articles without bylines and dates. */
    SPLITTING,
    /** From pages to articles. */
    READING,
    /** From articles to sentences of words. */
    SEGMENTATION,
    /** From articles to mentions, segmentation included. */
    MENTIONS,
    /** From mentions to facts. */
    FACTS,
    /** All of it, from pages to facts. */
    EXTRACTION
  }

  /** Pages, what the stages before made of them, and the two segmenters. */
  @State(Scope.Benchmark)
  public static class Work {

    /** Files or folders of pages, joined by the system's path separator. */
    @Param("seeds/articles")
    public String paths;

    private final IdentityHashMap<Page, List<Article>> articles = new IdentityHashMap<>();
    private final IdentityHashMap<Page, List<ArticleMentions>> mentions = new IdentityHashMap<>();
    private final Segment plain =
        HanLP.newSegment()
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableCustomDictionary(false);
    private final Segment allNames = HanLP.newSegment().enableAllNamedEntityRecognize(true);
    private final ArticleReader reader = ArticleReader.load();
    private final RepairAndSplitting splitter = new RepairAndSplitting();
    private final Sentences sentences = new Sentences(new Segmenter());
    private final Extraction extraction = new Extraction();
    private final Pipeline pipeline = new Pipeline();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private List<Page> pages;

    /** Reads the pages, and makes what the later stages begin with. */
    @Setup
    public void read() {
      pages = BenchPages.read(paths).pages();
      for (Page page : pages) {
        articles.put(page, reader.read(page).articles());
        mentions.put(page, articles.get(page).stream().map(extraction::names).toList());
      }
    }

    /** Ends the threads. */
    @TearDown
    public void close() {
      threads.shutdownNow();
    }

    private ToIntFunction<Page> of(Stage stage) {
      return switch (stage) {
        case SPLITTING -> splitter::articles;
        case READING -> page -> reader.read(page).articles().size();
        case SEGMENTATION ->
            page -> articles.get(page).stream().mapToInt(a -> sentences.of(a).size()).sum();
        case MENTIONS ->
            page ->
                articles.get(page).stream()
                    .mapToInt(article -> extraction.names(article).sentences().size())
                    .sum();
        case FACTS ->
            page ->
                mentions.get(page).stream()
                    .mapToInt(found -> extraction.read(found).facts().size())
                    .sum();
        case EXTRACTION -> page -> pipeline.apply(page).size();
      };
    }

    private int onEach(ToIntFunction<Page> stage) {
      int results = 0;
      for (Page page : pages) {
        results += stage.applyAsInt(page);
      }
      return results;
    }
  }

  /** Which stage. */
  @State(Scope.Benchmark)
  public static class Choice {

    /** One of them. */
    @Param public Stage stage;
  }

  /** What a stage and what the segmenters took in all operations of an iteration. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cost {

    /** How often each was gone through. */
    public long operations;

    /** Bytes allocated by the stage. */
    public long bytes;

    /** Nanoseconds of processor time of the stage. */
    public long stage;

    /** The same of HanLP with all its recognisers of names. */
    public long allNames;

    /** The same of HanLP without any names. */
    public long plain;
  }

  /** A stage, and both segmenters. */
  @Benchmark
  public int beside(Work work, Choice choice, Cost cost) {
    long thread = Thread.currentThread().getId();
    ToIntFunction<Page> stage = work.of(choice.stage);
    long bytes = THREADS.getThreadAllocatedBytes(thread);
    long start = THREADS.getCurrentThreadCpuTime();
    int results = work.onEach(stage);
    long mid = THREADS.getCurrentThreadCpuTime();
    cost.bytes += THREADS.getThreadAllocatedBytes(thread) - bytes;
    results += work.onEach(page -> work.allNames.seg(page.text()).size());
    long end = THREADS.getCurrentThreadCpuTime();
    results += work.onEach(page -> work.plain.seg(page.text()).size());
    cost.plain += THREADS.getCurrentThreadCpuTime() - end;
    cost.allNames += end - mid;
    cost.stage += mid - start;
    cost.operations++;
    return results;
  }

  /** What all of the work took by one thread and by two, in nanoseconds by the clock. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Scaling {

    /** Twice by one thread. */
    public long alone;

    /** Once by each of two. */
    public long together;
  }

  /** Extraction by one thread, and by two at once. */
  @Benchmark
  public int twoThreads(Work work, Scaling scaling) throws Exception {
    ToIntFunction<Page> all = work.of(Stage.EXTRACTION);
    Callable<Integer> once = () -> work.onEach(all);
    long start = System.nanoTime();
    int results = work.threads.submit(() -> work.onEach(all) + work.onEach(all)).get();
    long mid = System.nanoTime();
    for (Future<Integer> thread : work.threads.invokeAll(Stream.of(once, once).toList())) {
      results += thread.get();
    }
    scaling.together += System.nanoTime() - mid;
    scaling.alone += mid - start;
    return results;
  }
}
