package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.mention.Amount;
import org.plenumkg.mention.AmountReader;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Reads the figures of a sentence: 新开工项目72个、完成投资212.1亿元，同比增长5% gives two. */
final class Figures {

  private final AmountReader amounts = AmountReader.load();
  private final Growth growth = new Growth();
  private final Indicators indicators;
  private final Ranks ranks = new Ranks();

  Figures(Indicators indicators) {
    this.indicators = indicators;
  }

  /** The figures of a sentence, in the order of the text. */
  List<Figure> in(String text, Sentence sentence) {
    List<Amount> all = amounts.in(text, sentence.span()).stream().filter(a -> !a.bound()).toList();
    List<Figure> found = new ArrayList<>();
    int i = 0;
    while (i < all.size()) {
      int from = clauseStart(text, sentence, all, i);
      int start = all.get(i).span().start();
      int before = found.size();
      Optional<Growth.Found> rate = growth.ending(text, from, start);
      boolean told = rate.isPresent() || text.substring(from, start).contains("分别");
      int chain = told ? Chains.length(text, all, i) : 1;
      if (rate.isPresent()) {
        if (all.get(i).kind() == Amount.Kind.SHARE) {
          grow(text, sentence, from, rate.get(), all.subList(i, i + chain), found);
        }
      } else if (chain > 1) {
        levels(text, sentence, from, all.subList(i, i + chain), found);
      } else {
        indicators.level(text, sentence, from, all, i, found).ifPresent(found::add);
      }
      i += chain;
      int next = i < all.size() ? all.get(i).span().start() : sentence.span().end();
      int ranked = rate.isPresent() ? Math.max(0, Math.min(before, found.size() - chain)) : before;
      ranks
          .behind(text, all.get(i - 1).end(), next)
          .ifPresent(r -> found.subList(ranked, found.size()).replaceAll(f -> f.withRank(r)));
    }
    return found;
  }

  /** Growth rates: of the nouns before them, or of the levels just given. */
  private void grow(
      String text,
      Sentence sentence,
      int from,
      Growth.Found rate,
      List<Amount> chain,
      List<Figure> found) {
    if (Characters.isBlank(text, from, rate.start())) {
      int first = found.size() - chain.size();
      for (int k = 0; first >= 0 && k < chain.size(); k++) {
        Figure level = found.get(first + k);
        if (level.level().isPresent() && level.change().isEmpty()) {
          found.set(first + k, level.withChange(rate.sign() + chain.get(k).digits()));
        }
      }
      return;
    }
    List<String> names = names(text, sentence, from, rate.start(), chain.size());
    for (int k = 0; k < names.size(); k++) {
      Amount amount = chain.get(k);
      found.add(
          Figure.growth(
              names.get(k), rate.sign() + amount.digits(), amount.span(), "figure/growth-rate"));
    }
  }

  /** A、B分别为x、y. */
  private void levels(
      String text, Sentence sentence, int from, List<Amount> chain, List<Figure> found) {
    int to = chain.get(0).span().start();
    List<String> names = names(text, sentence, from, to, chain.size());
    for (int k = 0; k < names.size(); k++) {
      found.add(Figure.level(names.get(k), chain.get(k), "figure/respectively"));
    }
  }

  /** As many noun phrases as there are figures, or none. */
  private List<String> names(String text, Sentence sentence, int from, int to, int count) {
    List<Span> parts = Chains.parts(text, from, to);
    if (count == 1 && text.substring(from, to).indexOf('、') < 0) {
      parts = List.of(new Span(from, to)); // 和 may be a part of the one name
    }
    if (parts.size() != count) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Span part : parts) {
      Phrase phrase = indicators.before(text, sentence, part.start(), part.end());
      if (phrase.isEmpty()) {
        return List.of();
      }
      names.add(phrase.words());
    }
    return Chains.completed(names);
  }

  /** Behind the last mark of a clause or figure before a figure. */
  private static int clauseStart(String text, Sentence sentence, List<Amount> all, int i) {
    int from = i == 0 ? sentence.span().start() : all.get(i - 1).end();
    for (int at = all.get(i).span().start() - 1; at >= from; at--) {
      if (Characters.endsClause(text.charAt(at)) || text.charAt(at) == '（') {
        return at + 1;
      }
    }
    return from;
  }
}
