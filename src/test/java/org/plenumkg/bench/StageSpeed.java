package org.plenumkg.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.plenumkg.extract.Extraction;
import org.plenumkg.ingest.ArticleReader;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.nlp.Sentences;
import org.plenumkg.text.Article;
import org.plenumkg.text.Page;

/**
 * Where the time from the text of pages to facts goes: each stage alone, on what the stage before
 * it made, as a part of the time that HanLP's recognition of all names takes beside it. The stages
 * and HanLP take short turns, and the middle one of the turns counts, so that other work on the
 * machine matters little. All of it takes a minute of processor time for few pages; a turn goes
 * once through all pages at least.
 */
public final class StageSpeed {

  private static final double WARM_UP = 5;
  private static final double TURN = 0.1;
  private static final int TURNS = 21;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private StageSpeed() {}

  /** Files or folders of pages. */
  public static void main(String[] args) {
    List<Page> pages = BenchPages.read("stage-speed", args).pages();
    Segment names = HanLP.newSegment().enableAllNamedEntityRecognize(true);
    ToIntFunction<Page> yardstick = page -> names.seg(page.text()).size();
    measure(yardstick, pages, WARM_UP);
    stages(pages)
        .forEach(
            (stage, work) -> {
              measure(work, pages, WARM_UP);
              double[] parts = new double[TURNS];
              double bytes = 0;
              for (int turn = 0; turn < TURNS; turn++) {
                Cost cost = measure(work, pages, TURN);
                parts[turn] = cost.seconds() / measure(yardstick, pages, TURN).seconds();
                bytes = cost.bytes();
              }
              Arrays.sort(parts);
              System.out.printf(
                  Locale.ROOT,
                  "%-40s %.3f of HanLP's time, %,.0f bytes a character%n",
                  stage,
                  parts[TURNS / 2],
                  bytes);
            });
  }

  private static Map<String, ToIntFunction<Page>> stages(List<Page> pages) {
    ArticleReader reader = ArticleReader.load();
    Sentences sentences = new Sentences(new Segmenter());
    Extraction extraction = new Extraction();
    Map<Page, List<Article>> articles = new HashMap<>();
    Map<Page, List<ArticleMentions>> mentions = new HashMap<>();
    for (Page page : pages) {
      articles.put(page, reader.read(page).articles());
      mentions.put(page, articles.get(page).stream().map(extraction::names).toList());
    }
    Map<String, ToIntFunction<Page>> stages = new LinkedHashMap<>();
    stages.put("reading: page to articles", page -> reader.read(page).articles().size());
    stages.put(
        "segmentation: articles to sentences",
        page -> articles.get(page).stream().mapToInt(a -> sentences.of(a).size()).sum());
    stages.put(
        "names, segmentation included",
        page -> articles.get(page).stream().mapToInt(a -> names(extraction, a)).sum());
    stages.put(
        "facts: names to facts",
        page -> mentions.get(page).stream().mapToInt(m -> extraction.read(m).facts().size()).sum());
    return stages;
  }

  private static int names(Extraction extraction, Article article) {
    return extraction.names(article).sentences().size();
  }

  /** Seconds of processor time, and bytes, a character. */
  private record Cost(double seconds, double bytes) {}

  /** Repeats some work for so many seconds; looks at results, so that no compiler leaves it out. */
  private static Cost measure(ToIntFunction<Page> work, List<Page> pages, double seconds) {
    long thread = Thread.currentThread().getId();
    long bytes = THREADS.getThreadAllocatedBytes(thread);
    long start = THREADS.getCurrentThreadCpuTime();
    long characters = 0;
    long results = 0;
    double spent = 0;
    while (spent < seconds) {
      for (Page page : pages) {
        results += work.applyAsInt(page);
        characters += page.text().length();
      }
      spent = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
    if (results == 0) {
      throw new IllegalStateException("nothing found in " + pages.size() + " pages");
    }
    double allocated = THREADS.getThreadAllocatedBytes(thread) - bytes;
    return new Cost(spent / characters, allocated / characters);
  }
}
