package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;
import org.plenumkg.text.Span;

/** The project that a figure is about: 滨湖科技园总投资12亿元, 总投资12亿元的滨湖科技园. */
final class FigureSubjects {

  private final String text;
  private final Indicators indicators;
  private final Index<Mention> index;

  FigureSubjects(ArticleMentions article, Indicators indicators) {
    this.text = article.article().text();
    this.indicators = indicators;
    this.index = new Index<>(article.projects(), Mention::span);
  }

  /**
   * The one project that the words before a figure, or 的 behind it, tie to it.
   *
   * @param figure with a measure such as 总投资 for its indicator, or a name with a measure
   */
  Optional<Thing> of(Span sentence, Figure figure) {
    List<Mention> projects = index.in(sentence).toList();
    String words = figure.indicator();
    Optional<Mention> named =
        projects.stream()
            .filter(p -> words.startsWith(p.form()) && p.span().start() < figure.at().start())
            .filter(p -> indicators.isRelation(words.substring(p.form().length())))
            .findFirst();
    if (named.isPresent() || !indicators.isRelation(words)) {
      return named.map(Mention::thing);
    }
    int end = figure.level().map(amount -> amount.end()).orElse(figure.at().end());
    boolean attribute = text.startsWith("的", end);
    Stream<Mention> near =
        attribute
            ? projects.stream().filter(p -> p.span().start() == end + 1)
            : projects.stream().filter(p -> p.span().end() <= figure.at().start());
    List<Thing> things = near.map(Mention::thing).distinct().toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }
}
