package org.plenumkg.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plenumkg.ingest.ArticleReader;
import org.plenumkg.ingest.Columns;
import org.plenumkg.ingest.PageReader;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.text.Page;

/**
 * Characters a second of reading pages (repair, splitting, bylines and dates, in one thread) beside
 * HanLP's plain segmentation of the same pages, whose ratio does not depend on the machine. Each is
 * warmed up, then they take turns, and the best of their turns counts.
 */
public final class ReadingSpeed {

  private static final int WARM_UPS = 5;
  private static final int TURNS = 10;

  /** Characters that are worked through in one turn, at least. */
  private static final long A_TURN = 1_000_000;

  private ReadingSpeed() {}

  /** Files or folders of pages. */
  public static void main(String[] args) {
    List<Page> pages = new ArrayList<>();
    PageReader reader = new PageReader(Columns.USUAL, System.in);
    reader.read(Arrays.asList(args), pages::add, problem -> System.err.println(problem));
    long characters =
        pages.stream().mapToLong(page -> page.text().codePointCount(0, page.text().length())).sum();
    if (characters == 0) {
      System.err.println("usage: reading-speed PAGES…, which hold some text");
      System.exit(2);
    }
    int rounds = (int) Math.max(1, A_TURN / characters);
    ArticleReader articles = ArticleReader.load();
    Segmenter segmenter = new Segmenter();
    Consumer<Page> read = page -> use(articles.read(page).articles().size());
    Consumer<Page> segment = page -> use(segmenter.segment(page.text(), 0).size());
    double reading = Double.MAX_VALUE;
    double segmenting = Double.MAX_VALUE;
    for (int turn = -WARM_UPS; turn < TURNS; turn++) {
      double first = seconds(read, pages, rounds);
      double second = seconds(segment, pages, rounds);
      reading = turn < 0 ? reading : Math.min(reading, first);
      segmenting = turn < 0 ? segmenting : Math.min(segmenting, second);
    }
    double all = (double) characters * rounds;
    System.out.printf(
        Locale.ROOT,
        "%d pages, %,d characters%n"
            + "reading        %,14.0f characters a second%n"
            + "segmentation   %,14.0f characters a second%n"
            + "ratio          %14.2f%n",
        pages.size(),
        characters,
        all / reading,
        all / segmenting,
        segmenting / reading);
  }

  private static double seconds(Consumer<Page> work, List<Page> pages, int rounds) {
    long start = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      pages.forEach(work);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  @SuppressWarnings("UnusedVariable") // written so that the work is not optimised away
  private static volatile int used;

  /** Keeps the compiler from leaving out work whose result nobody looks at. */
  private static void use(int result) {
    used = result;
  }
}
