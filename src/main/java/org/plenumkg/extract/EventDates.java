package org.plenumkg.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.DateBasis;
import org.plenumkg.text.DateExpression;
import org.plenumkg.text.Dated;

/**
 * When meetings took place: on the day named before one in its sentence, else, where the text says that
 * it is held, on the day of the article.
 */
final class EventDates implements Extractor {

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return Stream.empty();
  }

  @Override
  public Stream<Description> descriptions(ArticleMentions article) {
    NavigableMap<Integer, DateExpression> days = new TreeMap<>();
    for (DateExpression day : article.article().chronology().expressions()) {
      if (day.hasDay()) {
        days.put(day.span().end(), day);
      }
    }
    NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    article.sentences().forEach(s -> sentences.put(s.span().start(), s));
    Map<Thing, Dated> dates = new LinkedHashMap<>();
    for (Meeting meeting : article.meetings()) {
      printed(article, meeting, days, sentences)
          .ifPresent(date -> dates.putIfAbsent(meeting.thing(), date));
    }
    for (Meeting meeting : article.meetings()) {
      if (meeting.held()) {
        article.article().date().ifPresent(date -> dates.putIfAbsent(meeting.thing(), date));
      }
    }
    return dates.entrySet().stream().flatMap(e -> describe(e.getKey(), e.getValue()).stream());
  }

  /** The day before the meeting in its sentence, directly before it unless the meeting is held there. */
  private static Optional<Dated> printed(
      ArticleMentions article,
      Meeting meeting,
      NavigableMap<Integer, DateExpression> days,
      NavigableMap<Integer, Sentence> sentences) {
    int start = meeting.mention().span().start();
    Map.Entry<Integer, Sentence> sentence = sentences.floorEntry(start);
    Map.Entry<Integer, DateExpression> day = days.floorEntry(start);
    if (sentence == null || day == null || day.getKey() <= sentence.getKey()) {
      return Optional.empty();
    }
    boolean adjoins = start - day.getKey() <= 1;
    return meeting.held() || adjoins
        ? article.article().chronology().date(day.getValue())
        : Optional.empty();
  }

  /** The properties of an event that takes place then. */
  static List<Description> describe(Thing event, Dated dated) {
    return List.of(
        new Description(event, new Role(Plm.date, Term.date(dated.date()))),
        new Description(event, Role.of(Plm.dateBasis, basis(dated.basis()))));
  }

  private static Node basis(DateBasis basis) {
    return switch (basis) {
      case PRINTED -> Plm.Printed;
      case INFERRED_FROM_PAGE -> Plm.InferredFromPage;
      case SUPPLIED -> Plm.Supplied;
    };
  }
}
