package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/** Where visitors went: 先后到百年德化、郑州火车站等地. */
final class Visits implements Extractor {

  private final ProceedingsReader proceedings;

  Visits(ProceedingsReader proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return Stream.empty();
  }

  @Override
  public Stream<Mention> mentions(ArticleMentions article) {
    return proceedings.read(article).visits().stream()
        .flatMap(visit -> Stream.concat(visit.names().stream(), visit.places().stream()));
  }

  @Override
  public Stream<Description> descriptions(ArticleMentions article) {
    return proceedings.read(article).visits().stream()
        .flatMap(visit -> Stream.concat(places(visit), date(article, visit)));
  }

  private static Stream<Description> places(Visit visit) {
    return visit.places().stream()
        .map(Mention::thing)
        .distinct()
        .map(place -> new Description(visit.thing(), new Role(Plm.visited, place)));
  }

  private static Stream<Description> date(ArticleMentions article, Visit visit) {
    return article.article().date().stream()
        .flatMap(dated -> EventDates.describe(visit.thing(), dated).stream());
  }

  /** Finds the visits of one article, read from its beginning. */
  static final class Finder {

    private static final WordClasses WORDS = WordClasses.load("/lexicon/visit-words.csv");

    private final ArticleMentions article;
    private final String text;
    private final List<Visit> found = new ArrayList<>();
    private final Map<Thing, Set<Thing>> visitors = new LinkedHashMap<>();

    Finder(ArticleMentions article) {
      this.article = article;
      this.text = article.article().text();
    }

    List<Visit> found() {
      return found;
    }

    Optional<Thing> last() {
      return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1).thing());
    }

    boolean isVisitor(Thing visit, Thing person) {
      return visitors.getOrDefault(visit, Set.of()).contains(person);
    }

    /** The visit that a deed is part of: one that one of the actors is on already, or a new one. */
    Thing visit(Deed deed) {
      List<Thing> actors = deed.subject().actors().stream().map(Mention::thing).toList();
      Visit visit =
          found.stream()
              .filter(v -> actors.stream().anyMatch(a -> isVisitor(v.thing(), a)))
              .reduce((a, b) -> b)
              .orElseGet(() -> begin(deed));
      visitors.computeIfAbsent(visit.thing(), v -> new LinkedHashSet<>()).addAll(actors);
      visit.names().add(new Mention(visit.thing(), deed.verb(), deed.verb().of(text)));
      return visit.thing();
    }

    void follow(Subject subject, int limit) {
      found.stream()
          .filter(v -> subject.actors().stream().anyMatch(a -> isVisitor(v.thing(), a.thing())))
          .reduce((a, b) -> b)
          .ifPresent(visit -> places(visit, new Span(subject.span().end(), Math.max(limit, subject.span().end()))));
    }

    void follow(Sentence sentence) {
      int start = sentence.span().start();
      Optional<Integer> party =
          WORDS.lastEnd("party", text, start, Math.min(sentence.span().end(), start + 10));
      boolean unnamed =
          ArticleMentions.in(article.persons(), sentence.span()).findAny().isEmpty()
              && (party.isPresent() || WORDS.lengthAt("toward", text, start) > 0);
      if (unnamed && !found.isEmpty()) {
        places(found.get(found.size() - 1), sentence.span());
      }
    }

    private void places(Visit visit, Span within) {
      ArticleMentions.in(article.destinations(), within)
          .filter(p -> visit.places().stream().noneMatch(q -> q.span().equals(p.span())))
          .forEach(visit.places()::add);
    }

    private Visit begin(Deed deed) {
      Span name = name(deed);
      String label = label(deed, name);
      String key = article.article().page().id() + "/" + article.article().number() + " " + label;
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
        if (deed.subject().sentence().isBoundary(at - 1) && WORDS.lengthAt("toward", text, at - 1) > 0) {
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
      for (String light : List.of("进行", "开展", "进行了", "开展了")) {
        if (object >= 0 && before.endsWith(light) && before.indexOf('，', object) < 0) {
          return deed.verb().of(text)
              + before.substring(object + 1, before.length() - light.length());
        }
      }
      String words = name.of(text).replaceAll("\\s", "");
      int end = words.indexOf('时');
      return end > 0 && end == words.length() - 1 ? words.substring(0, end) : words;
    }
  }
}
