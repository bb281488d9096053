package org.plenumkg.text;

import java.util.List;
import java.util.Optional;

/**
 * The time of an article: its date expressions, what each denotes, and the day of its event or
 * report.
 *
 * <p>A year that is not printed beside a day comes, in this order, from
 *
 * <ol>
 *   <li>the sentence: 2019年3月开工，8月建成 is August 2019;
 *   <li>the report's own day, once its year is known: 7月1日 in a report of 2022-07-05;
 *   <li>the date of publication, supplied or printed: the last such day not more than a month after
 *       it;
 *   <li>clues in the article, which must agree: 总结2022年上半年工作, 公示时间：2022年8月30日至9月5日, the name of the
 *       event (9月3日，2022江城马拉松赛举行), 截至2022年6月底;
 *   <li>such clues in the other articles of the page.
 * </ol>
 *
 * Otherwise there is none: --09-03. A wrong year is worse than none, so what a printed year
 * commonly stands for in news, history, comparison and plans, is no clue.
 */
public final class Chronology {

  private final List<DateExpression> expressions;
  private final Optional<Dated> articleDate;
  private final Resolver resolver;

  private Chronology(
      List<DateExpression> expressions, Optional<Dated> articleDate, Resolver resolver) {
    this.expressions = expressions;
    this.articleDate = articleDate;
    this.resolver = resolver;
  }

  /**
   * The chronology of an article.
   *
   * @param text repaired, paragraphs separated by line feeds
   * @param supplied the publication date that came as metadata
   * @param neighbours repaired texts of the other articles on the page
   */
  public static Chronology of(
      String text, Optional<PartialDate> supplied, List<String> neighbours) {
    Imprints imprints = new Imprints(supplied.map(Imprints::supplied), List.of());
    return of(
        new ArticleTimes(text), imprints, neighbours.stream().map(ArticleTimes::new).toList());
  }

  /** The same, where the page itself prints when it was published. */
  public static Chronology of(
      ArticleTimes article, Imprints imprints, List<ArticleTimes> neighbours) {
    YearFinder years =
        new YearFinder(
            imprints.published(),
            article.clues(),
            () -> neighbours.stream().flatMap(n -> n.cluesForPage().stream()).distinct().toList());
    LeadDays leadDays = article.leadDays(imprints.spans());
    Optional<Dated> date = article.date(years, leadDays).or(imprints::own);
    return new Chronology(article.expressions(), date, article.resolver(years, leadDays, date));
  }

  /** The chronology of a text whose date is given. */
  public static Chronology given(String text, Optional<Dated> date) {
    Chronology found = of(text, date.map(Dated::date), List.of());
    return new Chronology(found.expressions, date, found.resolver);
  }

  /** The chronology of a text that stands alone. */
  public static Chronology of(String text) {
    return of(text, Optional.empty(), List.of());
  }

  /** The date expressions of the article in the order of the text. */
  public List<DateExpression> expressions() {
    return expressions;
  }

  /**
   * The day of the event or report: of the meeting that the lead reports, of the dateline, or the
   * first day in the lead; of several days the first. Without one the date of publication.
   */
  public Optional<Dated> articleDate() {
    return articleDate;
  }

  /**
   * The period that an expression of this article denotes; none where its words leave open even the
   * month (18日 without a month before it) or the day (近日).
   */
  public Optional<DatedPeriod> resolve(DateExpression expression) {
    return resolver.resolve(expression);
  }

  /**
   * The date that an expression of this article denotes, of a range the first; none for a month of
   * no known year, which tells a period (--01) but dates nothing.
   */
  public Optional<Dated> date(DateExpression expression) {
    return resolve(expression)
        .map(DatedPeriod::first)
        .filter(dated -> dated.date().hasYear() || dated.date().hasDay());
  }
}
