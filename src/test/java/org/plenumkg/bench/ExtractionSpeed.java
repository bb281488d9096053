package org.plenumkg.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import org.plenumkg.Pipeline;
import org.plenumkg.text.Page;

/**
 * Characters a second from the text of pages to facts in memory, and bytes allocated a character,
 * beside HanLP's recognition of all names in the same text; and what a second thread adds. Each is
 * warmed up, then they take turns, and the best of their turns counts.
 */
public final class ExtractionSpeed {

  private static final int WARM_UPS = 5;
  private static final int TURNS = 10;

  /** Characters that are worked through in one turn, at least. */
  private static final long A_TURN = 500_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ExtractionSpeed() {}

  /** Files or folders of pages. */
  public static void main(String[] args) throws Exception {
    BenchPages read = BenchPages.read("extraction-speed", args);
    List<Page> pages = read.pages();
    long characters = read.characters();
    int rounds = (int) Math.max(1, A_TURN / characters);
    double all = (double) characters * rounds;
    Pipeline pipeline = new Pipeline();
    Segment names = HanLP.newSegment().enableAllNamedEntityRecognize(true);
    ToIntFunction<Page> facts = page -> pipeline.apply(page).size();
    ToIntFunction<Page> terms = page -> names.seg(page.text()).size();
    double extraction = Double.MAX_VALUE;
    double recognition = Double.MAX_VALUE;
    double two = Double.MAX_VALUE;
    double one = Double.MAX_VALUE;
    long bytes = 0;
    try (Pool pool = new Pool()) {
      for (int turn = -WARM_UPS; turn < TURNS; turn++) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        double extracting = seconds(facts, pages, rounds);
        bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        double recognising = seconds(terms, pages, rounds);
        double alone = pool.seconds(facts, pages, 2 * rounds, 1);
        double together = pool.seconds(facts, pages, rounds, 2);
        if (turn >= 0) {
          extraction = Math.min(extraction, extracting);
          recognition = Math.min(recognition, recognising);
          one = Math.min(one, alone);
          two = Math.min(two, together);
        }
      }
    }
    System.out.printf(Locale.ROOT, "%d pages, %,d characters%n", pages.size(), characters);
    System.out.printf(
        Locale.ROOT,
        "facts %,.0f characters a second, %,.0f bytes allocated a character%n"
            + "HanLP, all names %,.0f characters a second: ratio %.2f%n"
            + "two threads %.2f times one%n",
        all / extraction,
        bytes / all,
        all / recognition,
        recognition / extraction,
        one / two);
  }

  private static double seconds(ToIntFunction<Page> work, List<Page> pages, int rounds) {
    long start = THREADS.getCurrentThreadCpuTime();
    repeat(work, pages, rounds);
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** Looks at the results, so that no compiler leaves the work out. */
  private static void repeat(ToIntFunction<Page> work, List<Page> pages, int rounds) {
    long results = 0;
    for (int round = 0; round < rounds; round++) {
      results += pages.stream().mapToInt(work).sum();
    }
    if (results == 0) {
      throw new IllegalStateException("nothing found in " + pages.size() + " pages");
    }
  }

  /** Threads that do the same at once. */
  private static final class Pool implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** Time by the clock until each of some threads has done all rounds. */
    double seconds(ToIntFunction<Page> work, List<Page> pages, int rounds, int count)
        throws Exception {
      long start = System.nanoTime();
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < count; thread++) {
        running.add(threads.submit(() -> repeat(work, pages, rounds)));
      }
      for (Future<?> thread : running) {
        thread.get();
      }
      return (System.nanoTime() - start) / 1e9;
    }

    @Override
    public void close() {
      threads.shutdownNow();
    }
  }
}
