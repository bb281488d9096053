package org.plenumkg.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.plenumkg.ingest.ArticleReader;
import org.plenumkg.ingest.RepairAndSplitting;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.text.Page;

/**
 * Characters a second of the thread's processor time for repairing and splitting pages, for reading
 * them whole, and for HanLP's segmentation of the same pages, to which the ratio depends little on
 * the machine: plain, with the segmenter that HanLP gives by default ({@code HanLP.newSegment()},
 * its recognisers of names off) and with ours, and with all its recognisers on. Each is warmed up,
 * then they take turns, and the best of their turns counts.
 */
public final class ReadingSpeed {

  private static final int WARM_UPS = 5;
  private static final int TURNS = 10;

  /** Characters that are worked through in one turn, at least. */
  private static final long A_TURN = 1_000_000;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private ReadingSpeed() {}

  /** Files or folders of pages. */
  public static void main(String[] args) {
    BenchPages read = BenchPages.read("reading-speed", args);
    List<Page> pages = read.pages();
    long characters = read.characters();
    int rounds = (int) Math.max(1, A_TURN / characters);
    ArticleReader articles = ArticleReader.load();
    RepairAndSplitting half = new RepairAndSplitting();
    Segmenter segmenter = new Segmenter();
    Segment plain =
        HanLP.newSegment()
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableCustomDictionary(false);
    Segment full = HanLP.newSegment().enableAllNamedEntityRecognize(true);
    List<ToIntFunction<Page>> works =
        List.of(
            half::articles,
            page -> articles.read(page).articles().size(),
            page -> plain.seg(page.text()).size(),
            page -> segmenter.segment(page.text(), 0).size(),
            page -> full.seg(page.text()).size());
    double[] best = new double[works.size()];
    Arrays.fill(best, Double.MAX_VALUE);
    for (int turn = -WARM_UPS; turn < TURNS; turn++) {
      for (int work = 0; work < best.length; work++) {
        double seconds = seconds(works.get(work), pages, rounds);
        best[work] = turn < 0 ? best[work] : Math.min(best[work], seconds);
      }
    }
    System.out.printf(Locale.ROOT, "%d pages, %,d characters%n", pages.size(), characters);
    double all = (double) characters * rounds;
    print("repair and splitting", all, best[0], best[2]);
    print("reading, with bylines and dates", all, best[1], best[2]);
    print("HanLP.newSegment(), plain", all, best[2], best[2]);
    print("our segmenter", all, best[3], best[2]);
    print("HanLP.newSegment(), all names", all, best[4], best[2]);
  }

  private static void print(String work, double characters, double seconds, double segmenting) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %,12.0f characters a second, %6.2f times segmentation%n",
        work,
        characters / seconds,
        segmenting / seconds);
  }

  /**
   * Processor time for all pages; looks at the results, so that no compiler leaves the work out.
   */
  private static double seconds(ToIntFunction<Page> work, List<Page> pages, int rounds) {
    long start = CLOCK.getCurrentThreadCpuTime();
    long results = 0;
    for (int round = 0; round < rounds; round++) {
      results += pages.stream().mapToInt(work).sum();
    }
    if (results == 0) {
      throw new IllegalStateException("nothing found in " + pages.size() + " pages");
    }
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
