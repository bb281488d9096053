package org.plenumkg.derive;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.ontology.Plm;

/**
 * Between which dates a numbered session lies whose date or year no article gives: those of one
 * body in one term are in order. With the tenth plenum on 2020-07-30, the fifth of that term on 16
 * August was in 2019 at the latest.
 */
final class SessionOrder implements Rule<Node> {

  private static final List<Node> PROPERTIES = List.of(Plm.earliest, Plm.latest, Plm.dateBasis);
  private static final List<Node> KINDS = List.of(Plm.Plenum, Plm.Congress, Plm.Council);

  /**
   * A session, with all dates that articles give it.
   *
   * @param number within its term
   */
  private record Session(Node meeting, int number, List<Node> dates) {

    List<TimeSpan> spans() {
      return dates.stream().flatMap(date -> TimeSpan.of(date).stream()).toList();
    }

    /** The day or month, if it is all that is known. */
    Optional<MonthDay> dayOfYear() {
      List<MonthDay> days =
          dates.stream()
              .filter(date -> date.getLiteralDatatypeURI().endsWith("#gMonthDay"))
              .map(date -> MonthDay.parse(date.getLiteralLexicalForm().substring(0, 7)))
              .distinct()
              .toList();
      return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
  }

  /** The body, whose sessions are all looked at together. */
  @Override
  public Stream<Node> keys(Articles articles, Node graph) {
    return articles.in(graph, Plm.sessionNumber).stream()
        .flatMap(meeting -> articles.of(new Articles.Place(graph, meeting)).all(Plm.body).stream());
  }

  @Override
  public Set<Triple> held(Articles articles, Set<Node> bodies) {
    Set<Triple> held = new LinkedHashSet<>();
    for (Node body : bodies) {
      for (Node meeting : articles.subjects(Plm.body, body).keySet()) {
        PROPERTIES.forEach(p -> held.addAll(articles.derived(meeting, p, Node.ANY)));
      }
    }
    return held;
  }

  @Override
  public Set<Triple> derive(Articles articles, Set<Node> bodies) {
    Written written = new Written();
    for (Node body : bodies) {
      terms(articles, body).values().forEach(sessions -> derive(sessions, written));
    }
    return written.all();
  }

  private static Map<String, List<Session>> terms(Articles articles, Node body) {
    Map<String, List<Session>> terms = new TreeMap<>();
    articles
        .subjects(Plm.body, body)
        .forEach(
            (meeting, article) -> {
              Articles.Properties said = articles.of(new Articles.Place(article, meeting));
              Optional<Node> kind =
                  KINDS.stream().filter(k -> said.has(RDF.Nodes.type, k)).findFirst();
              String term = said.words(Plm.termNumber);
              String number = said.words(Plm.sessionNumber);
              if (kind.isPresent() && !term.isEmpty() && !number.isEmpty()) {
                terms
                    .computeIfAbsent(kind.get() + " " + term, t -> new ArrayList<>())
                    .add(
                        new Session(
                            meeting, Integer.parseInt(number), articles.values(meeting, Plm.date)));
              }
            });
    return terms;
  }

  private static void derive(List<Session> sessions, Written written) {
    for (Session session : sessions) {
      if (session.spans().isEmpty()) {
        Optional<TimeSpan> after =
            TimeSpan.latest(
                sessions.stream()
                    .filter(s -> s.number() < session.number())
                    .flatMap(s -> TimeSpan.soonest(s.spans()).stream())
                    .toList());
        Optional<TimeSpan> before =
            TimeSpan.soonest(
                sessions.stream()
                    .filter(s -> s.number() > session.number())
                    .flatMap(s -> TimeSpan.latest(s.spans()).stream())
                    .toList());
        boolean inOrder = after.isEmpty() || before.isEmpty() || !before.get().before(after.get());
        if (inOrder) {
          write(session, after, before, written);
        }
      }
    }
  }

  private static void write(
      Session session, Optional<TimeSpan> after, Optional<TimeSpan> before, Written written) {
    Optional<MonthDay> day = session.dayOfYear();
    Optional<Node> earliest =
        day.isEmpty()
            ? after.map(TimeSpan::node)
            : after.map(span -> day(next(day.get(), span.first())));
    Optional<Node> latest =
        day.isEmpty()
            ? before.map(TimeSpan::node)
            : before.map(span -> day(last(day.get(), span.last())));
    boolean possible =
        earliest.isEmpty()
            || latest.isEmpty()
            || earliest
                .flatMap(TimeSpan::of)
                .filter(e -> latest.flatMap(TimeSpan::of).filter(l -> l.before(e)).isPresent())
                .isEmpty();
    if (possible && (earliest.isPresent() || latest.isPresent())) {
      earliest.ifPresent(date -> written.add(session.meeting(), Plm.earliest, date));
      latest.ifPresent(date -> written.add(session.meeting(), Plm.latest, date));
      written.add(session.meeting(), Plm.dateBasis, Plm.InferredFromOrder);
    }
  }

  /** That day of the year, on or after another. */
  private static LocalDate next(MonthDay day, LocalDate from) {
    LocalDate next = day.atYear(from.getYear());
    for (int y = from.getYear(); !day.isValidYear(y) || next.isBefore(from); y++) {
      next = day.atYear(y + 1);
    }
    return next;
  }

  /** That day of the year, on or before another. */
  private static LocalDate last(MonthDay day, LocalDate until) {
    LocalDate last = day.atYear(until.getYear());
    for (int y = until.getYear(); !day.isValidYear(y) || last.isAfter(until); y--) {
      last = day.atYear(y - 1);
    }
    return last;
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }
}
