package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.text.Article;
import org.plenumkg.text.ArticleTimes;
import org.plenumkg.text.Block;
import org.plenumkg.text.Chronology;
import org.plenumkg.text.DateBasis;
import org.plenumkg.text.Dated;
import org.plenumkg.text.Imprints;
import org.plenumkg.text.Page;
import org.plenumkg.text.PageText;
import org.plenumkg.text.PageText.SetAside;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;
import org.plenumkg.text.TextBuilder;

/**
 * Reads a page: its articles with their repaired text, blocks and bylines, and what belongs to
 * none. Immutable and safe for use by several threads.
 */
public final class ArticleReader {

  /** More articles than any newspaper page has; a page with more holds records. */
  private static final int MOST_NEIGHBOURS = 20;

  private final Repair repair;
  private final FurnitureFinder furniture;
  private final PartClassifier classifier;
  private final Headlines headlines;
  private final BylineReader bylines;

  /** A reader with these words. */
  public ArticleReader(PageWords words, Surnames surnames) {
    BylineParser parser = new BylineParser(words, surnames);
    Datelines datelines = new Datelines(words);
    furniture = new FurnitureFinder(words);
    repair = new Repair(words, parser, furniture);
    classifier = new PartClassifier(words, surnames, parser, datelines);
    headlines = new Headlines(words, datelines);
    bylines = new BylineReader(parser, datelines);
  }

  /** A reader with the words that come with the program. */
  public static ArticleReader load() {
    return new ArticleReader(PageWords.load(), Surnames.load());
  }

  /** The articles of {@code page}, in its order; none if it is blank. */
  public PageText read(Page page) {
    List<SetAside> rest = new ArrayList<>();
    List<Laid> laid = new ArrayList<>();
    for (List<Part> parts : split(page, rest)) {
      laid.add(lay(headlines.blocks(parts)));
    }
    Optional<PartialDate> issue =
        laid.stream().limit(MOST_NEIGHBOURS).flatMap(l -> l.published().stream()).findFirst();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < laid.size(); i++) {
      Imprints imprints = imprints(page, laid.get(i), issue);
      articles.add(article(page, i + 1, laid.get(i), imprints, neighbours(i, laid)));
    }
    rest.sort((a, b) -> a.span().compareTo(b.span()));
    return new PageText(page, articles, rest);
  }

  /** The parts of each article of {@code page}, repaired; what belongs to none is added to rest. */
  List<List<Part>> split(Page page, List<SetAside> rest) {
    Unprintables printed = Unprintables.in(page.text());
    rest.addAll(printed.setAside());
    List<Paragraph> paragraphs =
        furniture.without(repair.paragraphs(printed.kept()), page.text(), rest);
    return ArticleSplitter.split(classifier.classify(paragraphs));
  }

  /** An article's text and blocks, its byline blocks, the day in them, and the days it names. */
  private record Laid(
      RepairedText repaired,
      List<Block> blocks,
      List<Span> bylines,
      Optional<PartialDate> published,
      ArticleTimes times) {

    static Laid of(RepairedText repaired, List<Block> blocks) {
      String text = repaired.text();
      List<Span> bylines =
          blocks.stream().filter(b -> b.kind() == Block.Kind.BYLINE).map(Block::span).toList();
      Optional<PartialDate> published =
          bylines.stream().flatMap(b -> Imprint.date(b.of(text)).stream()).findFirst();
      return new Laid(repaired, blocks, bylines, published, new ArticleTimes(text));
    }
  }

  /** The page's other articles, which may tell a year; a page of records has none. */
  private static List<ArticleTimes> neighbours(int index, List<Laid> all) {
    if (all.size() > MOST_NEIGHBOURS) {
      return List.of();
    }
    List<ArticleTimes> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i != index) {
        others.add(all.get(i).times());
      }
    }
    return others;
  }

  /** What was supplied, else what the article prints over itself, else the page's first imprint. */
  private static Imprints imprints(Page page, Laid own, Optional<PartialDate> issue) {
    Optional<Dated> published =
        page.supplied()
            .date()
            .map(d -> new Dated(d, DateBasis.SUPPLIED))
            .or(() -> own.published().map(d -> new Dated(d, DateBasis.PRINTED)))
            .or(() -> issue.map(d -> new Dated(d, DateBasis.INFERRED_FROM_PAGE)));
    return new Imprints(published, own.bylines());
  }

  private Article article(
      Page page, int number, Laid laid, Imprints imprints, List<ArticleTimes> neighbours) {
    String text = laid.repaired().text();
    return new Article(
        page,
        number,
        laid.repaired(),
        laid.blocks(),
        bylines.read(text, laid.blocks()),
        Chronology.of(laid.times(), imprints, neighbours));
  }

  private static Laid lay(List<Headlines.Draft> drafts) {
    TextBuilder text = new TextBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Headlines.Draft draft : drafts) {
      if (text.length() > 0) {
        text.insert('\n');
      }
      int start = text.length();
      text.append(draft.paragraph().repaired());
      blocks.add(new Block(draft.kind(), new Span(start, text.length())));
    }
    return Laid.of(text.build(), blocks);
  }
}
