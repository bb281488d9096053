package org.plenumkg.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The words by which the parts of a page are told apart: furniture (【编辑：…】), datelines (本报讯),
 * bylines (记者) and layout (图为).
 *
 * @param furniture in the order of its table
 * @param datelines longest first
 * @param bylines longest first, so that 文/图 is found before 文
 * @param layout longest first
 */
public record PageWords(
    List<Furniture> furniture,
    List<Word<DatelineUse>> datelines,
    List<Word<BylineUse>> bylines,
    List<Word<LayoutUse>> layout) {

  /** Copies the lists. */
  public PageWords {
    furniture = List.copyOf(furniture);
    datelines = List.copyOf(datelines);
    bylines = List.copyOf(bylines);
    layout = List.copyOf(layout);
  }

  /** The words that come with the program. */
  public static PageWords load() {
    return new PageWords(
        Table.read("/lexicon/furniture.csv", "phrase", "place", "reason", "example").stream()
            .map(Furniture::of)
            .toList(),
        words("/lexicon/datelines.csv", DatelineUse.class),
        words("/lexicon/byline-words.csv", BylineUse.class),
        words("/lexicon/layout-words.csv", LayoutUse.class));
  }

  private static <U extends Enum<U>> List<Word<U>> words(String table, Class<U> uses) {
    return Table.read(table, "word", "use", "example").stream()
        .map(r -> new Word<>(r.need("word"), r.constant("use", uses), r.need("example")))
        .sorted(Comparator.comparing((Word<U> w) -> -w.word().length()))
        .toList();
  }

  /** A word, what it is used for, and an example of it in use. */
  public record Word<U extends Enum<U>>(String word, U use, String example) {

    /**
     * The first of {@code words}, in their order, with which {@code text} goes on at {@code at}.
     */
    public static <U extends Enum<U>> Optional<Word<U>> at(
        List<Word<U>> words, String text, int at) {
      return words.stream().filter(w -> text.startsWith(w.word(), at)).findFirst();
    }
  }

  /** A phrase of the page's furniture. */
  public record Furniture(String phrase, Place place, String reason, String example) {

    private static Furniture of(Table.Row row) {
      return new Furniture(
          row.need("phrase"),
          row.constant("place", Place.class),
          row.need("reason"),
          row.need("example"));
    }
  }

  /** Where on a line a phrase makes furniture, and of how much. */
  public enum Place {
    /** The phrase is the whole line. */
    LINE,
    /** A short line starts with it: all of the line. */
    START,
    /** It and everything after it in the paragraph. */
    TAIL,
    /** A bracket's contents start with it: the bracket. */
    BRACKET
  }

  /** What a dateline phrase says. */
  public enum DatelineUse {
    /** A report opens with it. */
    OPENING,
    /** A word that looks like a dateline's end and is none. */
    OTHER
  }

  /** What a byline word says of those named with it. */
  public enum BylineUse {
    /** They wrote it. */
    REPORTER,
    /** They contributed it from outside. */
    CORRESPONDENT,
    /** They took the pictures. */
    PHOTOGRAPHER,
    /** They did text and pictures. */
    BOTH,
    /** Nothing. */
    FILLER,
    /** Nothing: it is the end of an outlet's name or a rank. */
    OUTLET,
    /** Nothing: it heads words that are none of the writers': 来源：滨江日报. */
    LABEL,
    /** That a writer without a name stands for all of the line: 本报评论员. */
    UNSIGNED,
    /** That these words are no byline: 记者了解到. */
    NEVER
  }

  /** What a word says of the line it stands in. */
  public enum LayoutUse {
    /** The line reports a happening. */
    EVENT,
    /** A second headline starts with it. */
    SUBTITLE,
    /** A caption starts with it. */
    CAPTION_START,
    /** A short line that ends with it may be a caption. */
    CAPTION_END,
    /** No sentence starts with it. */
    CONTINUATION
  }
}
