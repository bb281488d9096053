package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenumkg.lexicon.Region;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Block;
import org.plenumkg.text.Span;

/** Figures with what they count: 一般公共预算收入完成29.9亿元，同比增长0.82%. */
final class Observations implements Extractor {

  private final Figures figures = new Figures();
  private final Function<Region, Thing> places;

  /**
   * An extractor.
   *
   * @param places the place that a region is
   */
  Observations(Function<Region, Thing> places) {
    this.places = places;
  }

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    String text = article.article().text();
    Map<String, List<Seen>> seen = new LinkedHashMap<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.block().kind() == Block.Kind.PARAGRAPH) {
        for (Figure figure : figures.in(text, sentence)) {
          add(
              seen.computeIfAbsent(figure.value(), v -> new ArrayList<>()),
              figure,
              sentence.span());
        }
      }
    }
    Optional<Thing> region = article.region().map(places);
    return seen.values().stream().flatMap(List::stream).map(s -> fact(s, region));
  }

  /** A figure with all the sentences that give it. */
  private record Seen(Figure figure, List<Span> evidence) {}

  /** The same number told again, its noun shortened or lengthened, is one with more evidence. */
  private static void add(List<Seen> seen, Figure figure, Span sentence) {
    for (Seen earlier : seen) {
      if (isSame(earlier.figure(), figure)) {
        earlier.evidence().add(sentence);
        return;
      }
    }
    seen.add(new Seen(figure, new ArrayList<>(List.of(sentence))));
  }

  private static boolean isSame(Figure a, Figure b) {
    return (a.level().isPresent() || a.change().equals(b.change()))
        && (a.indicator().contains(b.indicator()) || b.indicator().contains(a.indicator()));
  }

  private static Fact fact(Seen seen, Optional<Thing> region) {
    Figure figure = seen.figure();
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.indicator, Term.words(figure.indicator())));
    figure
        .level()
        .ifPresent(
            level -> {
              roles.add(new Role(Plm.value, Term.decimal(level.digits())));
              roles.add(new Role(Plm.unit, Term.string(level.unit())));
            });
    figure.change().ifPresent(rate -> roles.add(new Role(Plm.change, Term.decimal(rate))));
    figure.rank().ifPresent(place -> roles.add(new Role(Plm.rank, Term.number(place))));
    region.ifPresent(place -> roles.add(new Role(Plm.region, place)));
    boolean range = figure.level().filter(level -> level.range()).isPresent();
    String rule = range ? figure.rule() + "/lower-bound" : figure.rule();
    return new Fact(Plm.Observation, roles, seen.evidence(), rule, range ? 0.6 : 0.85);
  }
}
