package org.plenumkg.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/** Where meetings took place: 推介会在武汉举行, 在县会议中心召开动员大会. */
final class EventPlaces implements Extractor {

  /** So far may a venue be from the name of what is held there, in characters. */
  private static final int REACH = 10;

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return Stream.empty();
  }

  @Override
  public Stream<Mention> mentions(ArticleMentions article) {
    return of(article).values().stream();
  }

  @Override
  public Stream<Description> descriptions(ArticleMentions article) {
    return of(article).entrySet().stream()
        .map(held -> new Description(held.getKey(), new Role(Plm.place, held.getValue().thing())))
        .sorted(Comparator.comparing(d -> d.thing().key()));
  }

  /** The first venue of each meeting. */
  private static Map<Thing, Mention> of(ArticleMentions article) {
    Index<Meeting> meetings = new Index<>(article.meetings(), m -> m.mention().span());
    Map<Thing, Mention> places = new HashMap<>();
    for (Mention venue : article.venues()) {
      held(meetings, venue.span()).ifPresent(m -> places.putIfAbsent(m.thing(), venue));
    }
    return places;
  }

  /** The meeting before a venue (大会在…召开), else the one behind (在…召开大会). */
  private static Optional<Meeting> held(Index<Meeting> meetings, Span venue) {
    Span before = new Span(Math.max(0, venue.start() - REACH * 6), venue.start());
    Span behind = new Span(venue.end(), venue.end() + REACH * 6);
    return meetings
        .in(before)
        .filter(Meeting::held)
        .filter(m -> venue.start() - m.mention().span().end() <= REACH / 2)
        .reduce((first, last) -> last)
        .or(
            () ->
                meetings
                    .in(behind)
                    .filter(Meeting::held)
                    .filter(m -> m.mention().span().start() - venue.end() <= REACH)
                    .findFirst());
  }
}
