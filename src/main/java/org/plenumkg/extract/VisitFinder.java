package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds the visits of one article, read from its beginning: a deed of visiting begins one, later
 * ones of the same visitors go on with it.
 */
final class VisitFinder {

  private static final WordClasses WORDS = WordClasses.load("/lexicon/visit-words.csv");

  private static final int LONGEST_PARTY = 10;
  private static final List<String> LIGHT = List.of("进行", "开展", "进行了", "开展了");

  private final ArticleMentions article;
  private final String text;
  private final List<Visit> found = new ArrayList<>();
  private final Map<Thing, Visit> visitOf = new HashMap<>();
  private final NavigableMap<Integer, Mention> destinations = new TreeMap<>();

  VisitFinder(ArticleMentions article) {
    this.article = article;
    this.text = article.article().text();
    article.destinations().forEach(d -> destinations.put(d.span().start(), d));
  }

  /** The visits found so far. */
  List<Visit> found() {
    return found;
  }

  /** The visit found last. */
  Optional<Thing> last() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1).thing());
  }

  /** Whether a visit is the one that someone made last. */
  boolean isVisitor(Thing visit, Thing person) {
    Visit own = visitOf.get(person);
    return own != null && own.thing().equals(visit);
  }

  /** The visit that a deed is part of: one that one of the actors is on already, or a new one. */
  Thing visit(Deed deed) {
    Visit visit = of(deed.subject()).orElseGet(() -> begin(deed));
    deed.subject().actors().forEach(actor -> visitOf.put(actor.thing(), visit));
    visit.names().add(new Mention(visit.thing(), deed.verb(), deed.verb().of(text)));
    return visit.thing();
  }

  private Optional<Visit> of(Subject subject) {
    return subject.actors().stream()
        .map(Mention::thing)
        .filter(visitOf::containsKey)
        .map(visitOf::get)
        .findFirst();
  }

  /** Takes the places that a subject goes to for places of its visit. */
  void follow(Subject subject, int limit) {
    int end = subject.span().end();
    of(subject).ifPresent(visit -> places(visit, new Span(end, Math.max(limit, end))));
  }

  /** Takes the places that unnamed visitors go to (代表们一行来到) for places of the last visit. */
  void follow(Sentence sentence) {
    int start = sentence.span().start();
    int end = Math.min(sentence.span().end(), start + LONGEST_PARTY);
    boolean goes =
        WORDS.within("party", text, start, end) || WORDS.lengthAt("toward", text, start) > 0;
    if (goes && !found.isEmpty()) {
      places(found.get(found.size() - 1), sentence.span());
    }
  }

  private void places(Visit visit, Span within) {
    visit.places().addAll(destinations.subMap(within.start(), within.end()).values());
  }

  private Visit begin(Deed deed) {
    Span name = name(deed);
    String label = label(deed, name);
    String in = article.article().page().id() + "/" + article.article().number();
    String key = in + "/" + (found.size() + 1) + " " + label;
    String scope = article.region().map(Region::code).orElse("");
    Thing thing = new Thing(Plm.Visit, scope, key, label, List.of());
    List<Mention> names = new ArrayList<>();
    names.add(new Mention(thing, name, label));
    Visit visit = new Visit(thing, names, new ArrayList<>());
    found.add(visit);
    return visit;
  }

  /** From where the visitors go, or from the verb, to the end of the clause. */
  private Span name(Deed deed) {
    int from = deed.subject().span().end();
    int start = deed.verb().start();
    for (int at = start; at > from && "，。：；".indexOf(text.charAt(at - 1)) < 0; at--) {
      if (deed.subject().sentence().isBoundary(at - 1)
          && WORDS.lengthAt("toward", text, at - 1) > 0) {
        start = at - 1;
      }
    }
    return new Span(start, Math.max(deed.object().end(), deed.verb().end()));
  }

  /** 对安置房建设进行视察 is called 视察安置房建设. */
  private String label(Deed deed, Span name) {
    int from = Math.max(deed.subject().span().end(), deed.verb().start() - 40);
    String before = text.substring(from, deed.verb().start());
    int object = Math.max(before.lastIndexOf('对'), before.lastIndexOf('就'));
    for (String light : LIGHT) {
      if (object >= 0 && before.endsWith(light) && before.indexOf('，', object) < 0) {
        return deed.verb().of(text)
            + before.substring(object + 1, before.length() - light.length());
      }
    }
    String words = Characters.withoutSpace(name.of(text));
    int end = words.indexOf('时');
    return end > 0 && end == words.length() - 1 ? words.substring(0, end) : words;
  }
}
