package org.plenumkg.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
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
 * The stages from the text of pages to facts in memory, each alone on what the stage before it
 * made, and HanLP's two segmenters as yardsticks. An operation is one stage over all pages, and
 * counts what it found, so that no compiler leaves the work out. The stages are some thousand
 * methods, and have their speed when all are compiled, after half a minute. {@link StageSpeed} runs
 * them.
 */
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"})
public class StageBenchmark {

  /** Pages, and what the stages before made of them. */
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

    private int onEach(ToIntFunction<Page> stage) {
      int results = 0;
      for (Page page : pages) {
        results += stage.applyAsInt(page);
      }
      return results;
    }
  }

  /** HanLP without any names. */
  @Benchmark
  public int hanlpPlain(Work work) {
    return work.onEach(page -> work.plain.seg(page.text()).size());
  }

  /** HanLP with all its recognisers of names. */
  @Benchmark
  public int hanlpAllNames(Work work) {
    return work.onEach(page -> work.allNames.seg(page.text()).size());
  }

  /** From pages to articles without bylines and dates. */
  @Benchmark
  public int splitting(Work work) {
    return work.onEach(work.splitter::articles);
  }

  /** From pages to articles. */
  @Benchmark
  public int reading(Work work) {
    return work.onEach(page -> work.reader.read(page).articles().size());
  }

  /** From articles to sentences of words. */
  @Benchmark
  public int segmentation(Work work) {
    return work.onEach(
        page -> work.articles.get(page).stream().mapToInt(a -> work.sentences.of(a).size()).sum());
  }

  /** From articles to mentions, segmentation included. */
  @Benchmark
  public int mentions(Work work) {
    return work.onEach(
        page ->
            work.articles.get(page).stream()
                .mapToInt(article -> work.extraction.names(article).sentences().size())
                .sum());
  }

  /** From mentions to facts. */
  @Benchmark
  public int facts(Work work) {
    return work.onEach(
        page ->
            work.mentions.get(page).stream()
                .mapToInt(mentions -> work.extraction.read(mentions).facts().size())
                .sum());
  }

  /** All of it, from pages to facts. */
  @Benchmark
  public int extraction(Work work) {
    return work.onEach(page -> work.pipeline.apply(page).size());
  }
}
