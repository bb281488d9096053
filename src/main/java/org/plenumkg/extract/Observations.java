package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Where a figure counts if no paragraph gives it: 64个项目总投资386.2亿元 over a report. */
  private static final Set<Block.Kind> HEADINGS =
      Set.of(Block.Kind.HEADLINE, Block.Kind.KICKER, Block.Kind.SUBHEADLINE);

  private final Indicators indicators = new Indicators();
  private final Figures figures = new Figures(indicators);
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
    Periods periods = new Periods(article.article());
    FigureSubjects subjects = new FigureSubjects(article, indicators);
    Map<String, List<Seen>> seen = new LinkedHashMap<>();
    List<Figure> told = List.of();
    Optional<Block> block = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      if (sentence.block().kind() == Block.Kind.PARAGRAPH) {
        boolean goesOn = block.filter(b -> b.equals(sentence.block())).isPresent();
        told = figures.in(text, sentence, goesOn ? told : List.of());
        block = Optional.of(sentence.block());
        for (Figure figure : told) {
          add(
              seen.computeIfAbsent(figure.value(), v -> new ArrayList<>()),
              seen(subjects, sentence, figure, periods));
        }
      }
    }
    for (Sentence sentence : article.sentences()) {
      if (HEADINGS.contains(sentence.block().kind())) {
        for (Figure figure : figures.in(text, sentence, List.of())) {
          if (!figure.value().isEmpty() && !seen.containsKey(figure.value())) {
            add(
                seen.computeIfAbsent(figure.value(), v -> new ArrayList<>()),
                seen(subjects, sentence, figure, periods));
          }
        }
      }
    }
    Optional<Thing> region = article.region().map(places);
    return seen.values().stream().flatMap(List::stream).map(s -> fact(s, region));
  }

  /** A figure with its period and subject and all the sentences that give it. */
  private record Seen(
      Figure figure, Optional<String> period, Optional<Thing> subject, List<Span> evidence) {}

  private static Seen seen(
      FigureSubjects subjects, Sentence sentence, Figure figure, Periods periods) {
    return new Seen(
        figure,
        periods.at(sentence.span(), sentence.block(), figure.at().start()),
        subjects.of(sentence.span(), figure),
        new ArrayList<>(List.of(sentence.span())));
  }

  /** The same number told again, its noun shortened or lengthened, is one with more evidence. */
  private static void add(List<Seen> seen, Seen another) {
    for (Seen earlier : seen) {
      if (isSame(earlier.figure(), another.figure()) && agree(earlier, another)) {
        earlier.evidence().addAll(another.evidence());
        return;
      }
    }
    seen.add(another);
  }

  private static boolean agree(Seen a, Seen b) {
    return a.period().isEmpty() || b.period().isEmpty() || a.period().equals(b.period());
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
    seen.period().ifPresent(period -> roles.add(new Role(Plm.period, Term.string(period))));
    seen.subject().ifPresent(thing -> roles.add(new Role(Plm.subject, thing)));
    region.ifPresent(place -> roles.add(new Role(Plm.region, place)));
    boolean range = figure.level().filter(level -> level.range()).isPresent();
    String rule = range ? figure.rule() + "/lower-bound" : figure.rule();
    return new Fact(Plm.Observation, roles, seen.evidence(), rule, range ? 0.6 : 0.85);
  }
}
