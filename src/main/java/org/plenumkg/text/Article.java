package org.plenumkg.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One article of a page: its repaired text in blocks, its byline and its date.
 *
 * @param page the page it stands on
 * @param number its place on the page, from 1
 * @param repaired its text; blocks are separated by a line feed
 * @param blocks in the order of the text, not overlapping
 * @param bylines names of those who wrote or took pictures
 * @param chronology its date and those that its words name
 */
public record Article(
    Page page,
    int number,
    RepairedText repaired,
    List<Block> blocks,
    List<Byline> bylines,
    Chronology chronology) {

  /** Copies the lists. */
  public Article {
    blocks = List.copyOf(blocks);
    bylines = List.copyOf(bylines);
  }

  /** An article whose date is given. */
  public Article(
      Page page,
      int number,
      RepairedText repaired,
      List<Block> blocks,
      List<Byline> bylines,
      Optional<Dated> date) {
    this(page, number, repaired, blocks, bylines, Chronology.given(repaired.text(), date));
  }

  /** The day of the event or report, if the page gives one. */
  public Optional<Dated> date() {
    return chronology.articleDate();
  }

  /** The repaired text. */
  public String text() {
    return repaired.text();
  }

  /** Words of the blocks of one kind, in the order of the text. */
  public Stream<String> words(Block.Kind kind) {
    return blocks.stream().filter(b -> b.kind() == kind).map(b -> b.span().of(text()));
  }

  /**
   * The main headline, lines joined by a space; where the text of a page's first article has none,
   * the title that was supplied with the page.
   */
  public Optional<String> headline() {
    return words(Block.Kind.HEADLINE)
        .reduce((a, b) -> a + " " + b)
        .or(() -> page.supplied().title().filter(title -> number == 1));
  }
}
