package org.plenumkg.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plenumkg.nlp.Sentence;

/**
 * The institutions that one article names, each where it stands: what 校党委书记 or 聘任张某为院长 leave out is
 * the one named before in the sentence, else the one that the article names most.
 */
final class Institutions {

  private final NavigableMap<Integer, Body> places = new TreeMap<>();

  /** Notes one that ends at a place. */
  void add(int end, Body body) {
    places.put(end, body);
  }

  /** The one meant at {@code at} by a word for institutions whose names end so. */
  Optional<Body> meant(int at, Sentence sentence, List<String> ends) {
    Predicate<Body> fits = body -> ends.stream().anyMatch(body.thing().name()::endsWith);
    Optional<Body> near =
        places.subMap(sentence.span().start(), true, at, true).descendingMap().values().stream()
            .filter(fits)
            .findFirst();
    Optional<Body> before =
        places
            .subMap(sentence.block().span().start(), true, at, true)
            .descendingMap()
            .values()
            .stream()
            .filter(fits)
            .findFirst();
    return near.or(() -> before).or(() -> most(fits));
  }

  /** The institution of any kind named last in the sentence. */
  Optional<Body> near(int at, Sentence sentence) {
    return Optional.ofNullable(places.floorEntry(at))
        .filter(e -> e.getKey() >= sentence.span().start())
        .map(Map.Entry::getValue);
  }

  /** The one named more often than any other. */
  private Optional<Body> most(Predicate<Body> fits) {
    Map<Thing, Integer> counts = new HashMap<>();
    places.values().stream().filter(fits).forEach(b -> counts.merge(b.thing(), 1, Integer::sum));
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<Thing> first =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1
        ? places.values().stream().filter(b -> b.thing().equals(first.get(0))).findFirst()
        : Optional.empty();
  }
}
