package org.plenumkg.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the text of one article says of its time by itself: read once, however many articles of the
 * page ask for it. What only some of them need is read when it is first asked for. Safe for use by
 * several threads.
 */
public final class ArticleTimes {

  private final String text;
  private final Layout layout;
  private final List<DateExpression> expressions;
  private final Sequence sequence;
  private volatile Optional<List<YearClue>> clues = Optional.empty();
  private volatile Optional<List<YearClue>> cluesForPage = Optional.empty();

  /**
   * The times of a text.
   *
   * @param text repaired, paragraphs separated by line feeds
   */
  public ArticleTimes(String text) {
    this.text = text;
    layout = new Layout(text);
    expressions = DateExpressions.find(text);
    sequence = new Sequence(layout, expressions);
  }

  List<DateExpression> expressions() {
    return expressions;
  }

  /** The days of its lead, those in an imprint passed over. */
  LeadDays leadDays(List<Span> imprints) {
    List<DateExpression> outside =
        imprints.isEmpty()
            ? expressions
            : expressions.stream()
                .filter(e -> imprints.stream().noneMatch(i -> i.contains(e.span())))
                .toList();
    return new LeadDays(text, layout, outside);
  }

  List<YearClue> clues() {
    if (clues.isEmpty()) {
      clues = Optional.of(YearClues.in(text, layout, expressions));
    }
    return clues.get();
  }

  /** Its clues, and a day printed in full in its lead: a page is of one time. */
  List<YearClue> cluesForPage() {
    if (cluesForPage.isEmpty()) {
      Stream<YearClue> lead =
          date(
              new YearFinder(Optional.empty(), clues(), List::of),
              new LeadDays(text, layout, expressions))
              .map(Dated::date)
              .filter(date -> date.hasYear() && date.hasDay())
              .map(d -> YearClue.months(d.year(), d.month() - 1, d.month() + 1))
              .stream();
      cluesForPage = Optional.of(Stream.concat(clues().stream(), lead).toList());
    }
    return cluesForPage.get();
  }

  Optional<Dated> date(YearFinder years, LeadDays leadDays) {
    Resolver alone = resolver(years, leadDays, Optional.empty());
    return leadDays.inOrder().stream()
        .flatMap(day -> alone.resolve(day).stream())
        .map(DatedPeriod::first)
        .findFirst();
  }

  Resolver resolver(YearFinder years, LeadDays leadDays, Optional<Dated> report) {
    return new Resolver(sequence, years, leadDays.dateline(), report);
  }
}
