package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/**
 * The events of an article as one reads on: what someone does is done at the one named last, or at
 * the one that the verb's object names. For one article, read from its beginning.
 */
final class Events {

  /** Verbs that lead a visit told of before, where nothing follows: 代表开展视察。主任带队. */
  private static final Set<String> LEADING = Set.of("带队", "率队");

  private final String text;
  private final Verbs verbs;
  private final NavigableMap<Integer, Meeting> meetings = new TreeMap<>();
  private final NavigableMap<Integer, Thing> held = new TreeMap<>();
  private final Optional<Thing> reported;
  private final Optional<Thing> onlyHeld;
  private final VisitFinder visits;

  Events(ArticleMentions article, Verbs verbs) {
    this.text = article.article().text();
    this.verbs = verbs;
    this.visits = new VisitFinder(article);
    Set<Thing> takePlace =
        article.meetings().stream()
            .filter(Meeting::held)
            .map(Meeting::thing)
            .collect(Collectors.toSet());
    for (Meeting meeting : article.meetings()) {
      meetings.putIfAbsent(meeting.mention().span().start(), meeting);
      boolean word = meeting.mention().form().isEmpty();
      if (meeting.held() || (word && takePlace.contains(meeting.thing()))) {
        held.putIfAbsent(meeting.mention().span().start(), meeting.thing());
      }
    }
    reported = article.reported().map(Meeting::thing);
    onlyHeld = takePlace.size() == 1 ? reported : Optional.empty();
  }

  /** Everybody's part in a deed, none where it is done at no event. */
  List<Part> parts(Deed deed) {
    return parts(deed, event(deed));
  }

  /** Everybody's part in what a headline tells of the meeting that is reported, if there is one. */
  List<Part> headlineParts(Deed deed) {
    return parts(deed, onlyHeld);
  }

  private List<Part> parts(Deed deed, Optional<Thing> event) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; event.isPresent() && i < deed.subject().actors().size(); i++) {
      Mention actor = deed.subject().actors().get(i);
      parts.add(new Part(deed, actor, i + 1, role(deed, event.get()), event.get()));
    }
    return parts;
  }

  /** Takes the places that a subject goes to for places of its visit. */
  void follow(Subject subject, int limit) {
    visits.follow(subject, limit);
  }

  /** Takes the places that unnamed visitors go to for places of the last visit. */
  void follow(Sentence sentence) {
    visits.follow(sentence);
  }

  List<Visit> visits() {
    return visits.found();
  }

  private Node role(Deed deed, Thing event) {
    boolean joins =
        deed.role().equals(Plm.Attends)
            && event.type().equals(Plm.Visit)
            && text.startsWith("参", deed.verb().start());
    return joins ? Plm.Accompanies : deed.role();
  }

  private Optional<Thing> event(Deed deed) {
    if (LEADING.contains(deed.verb().of(text))) {
      return deed.object().length() == 0 ? visits.last() : Optional.empty();
    }
    if (deed.role().equals(Plm.Visits)) {
      Thing visit = visits.visit(deed);
      held.put(deed.verb().start(), visit);
      return Optional.of(visit);
    }
    Optional<Thing> object = object(deed);
    if (object.isPresent()) {
      return object;
    }
    Map.Entry<Integer, Thing> before = held.floorEntry(deed.verb().start());
    if (deed.speech() == Deed.Speech.COMMENTS) {
      return Optional.ofNullable(before).filter(e -> isNear(deed, e)).map(Map.Entry::getValue);
    }
    return before != null ? Optional.of(before.getValue()) : reported;
  }

  /**
   * A comment belongs to an event of the same sentence, a press conference, or the speaker's visit.
   */
  private boolean isNear(Deed deed, Map.Entry<Integer, Thing> event) {
    return event.getKey() >= deed.subject().sentence().span().start()
        || event.getValue().type().equals(Plm.PressConference)
        || (event.getValue().type().equals(Plm.Visit)
            && deed.subject().actors().stream()
                .anyMatch(a -> visits.isVisitor(event.getValue(), a.thing())));
  }

  /** The event that the object names: 主持会议, 参加调研, 出席活动. */
  private Optional<Thing> object(Deed deed) {
    Span object = deed.object();
    Map.Entry<Integer, Meeting> named = meetings.ceilingEntry(object.start());
    if (named != null
        && named.getKey() < object.end()
        && !text.startsWith("精神", named.getValue().mention().span().end())) {
      return Optional.of(named.getValue().thing());
    }
    if (!deed.role().equals(Plm.Attends) && !deed.role().equals(Plm.Accompanies)) {
      return Optional.empty();
    }
    String words = object.of(text);
    boolean visit =
        deed.role().equals(Plm.Accompanies)
            || !verbs.none(text, deed.subject().sentence(), object.start(), object.end());
    if (visit && visits.last().isPresent()) {
      return visits.last();
    }
    return words.contains("活动") ? reported : Optional.empty();
  }
}
