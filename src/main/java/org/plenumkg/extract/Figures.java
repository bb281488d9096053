package org.plenumkg.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.mention.Amount;
import org.plenumkg.mention.AmountReader;
import org.plenumkg.mention.Quoted;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;

/** Reads the figures of a sentence: 新开工项目72个、完成投资212.1亿元，同比增长5% gives two. */
final class Figures {

  private final AmountReader amounts = AmountReader.load();
  private final Growth growth = new Growth();
  private final Indicators indicators;
  private final FromTo fromTo;
  private final NamesBefore names;
  private final Ranks ranks = new Ranks();

  Figures(Indicators indicators) {
    this.indicators = indicators;
    this.fromTo = new FromTo(indicators);
    this.names = new NamesBefore(indicators);
  }

  /**
   * The figures of a sentence, in the order of the text.
   *
   * @param told figures of the sentence before it in its paragraph
   */
  List<Figure> in(String text, Sentence sentence, List<Figure> told) {
    List<Quoted> titles = Quoted.find(text, sentence.span(), '《', '》');
    List<Amount> all =
        amounts.in(text, sentence.span()).stream()
            .filter(a -> !a.bound())
            .filter(a -> titles.stream().noneMatch(t -> t.outer().contains(a.span())))
            .toList();
    List<Figure> found = new ArrayList<>();
    int i = 0;
    while (i < all.size()) {
      int from = clauseStart(text, sentence, all, i);
      Optional<Figure> change = fromTo.at(text, sentence, from, all, i);
      if (change.isPresent()) {
        found.add(change.get());
        i += 2;
        continue;
      }
      int start = all.get(i).span().start();
      int before = found.size();
      Optional<Growth.Found> rate = growth.ending(text, from, start);
      boolean listed = rate.isPresent() || text.substring(from, start).contains("分别");
      int chain = listed ? Chains.length(text, all, i) : 1;
      if (rate.isPresent()) {
        if (isRate(all.get(i))) {
          grow(text, sentence, from, rate.get(), all.subList(i, i + chain), found);
        }
      } else if (chain > 1) {
        levels(text, sentence, from, all.subList(i, i + chain), found);
      } else {
        indicators.level(text, sentence, from, all, i, new Told(found, told)).ifPresent(found::add);
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

  private static boolean isRate(Amount amount) {
    return amount.kind() == Amount.Kind.SHARE || amount.kind() == Amount.Kind.TIMES;
  }

  /** 增长1.5倍 is by 150 per cent. */
  private static String percent(Amount amount) {
    return amount.kind() == Amount.Kind.TIMES
        ? new BigDecimal(amount.digits())
            .movePointRight(2)
            .setScale(0, RoundingMode.HALF_UP)
            .toPlainString()
        : amount.digits();
  }

  /** Growth rates: of the nouns before them, or of the levels just given. */
  private void grow(
      String text,
      Sentence sentence,
      int from,
      Growth.Found rate,
      List<Amount> chain,
      List<Figure> found) {
    int start = text.startsWith("、", from) ? from + 1 : from;
    if (Characters.isBlank(text, Math.min(start, rate.start()), rate.start())) {
      int first = found.size() - chain.size();
      for (int k = 0; first >= 0 && k < chain.size(); k++) {
        Figure level = found.get(first + k);
        if (level.level().isPresent() && level.change().isEmpty()) {
          found.set(first + k, level.withChange(rate.sign() + percent(chain.get(k))));
        }
      }
      return;
    }
    List<String> nouns = names.in(text, sentence, from, rate.start(), chain.size());
    for (int k = 0; k < nouns.size(); k++) {
      Amount amount = chain.get(k);
      found.add(
          Figure.growth(
              nouns.get(k), rate.sign() + percent(amount), amount.span(), "figure/growth-rate"));
    }
  }

  /** A、B分别为x、y. */
  private void levels(
      String text, Sentence sentence, int from, List<Amount> chain, List<Figure> found) {
    int to = chain.get(0).span().start();
    List<String> nouns = names.in(text, sentence, from, to, chain.size());
    for (int k = 0; k < nouns.size(); k++) {
      found.add(Figure.level(nouns.get(k), chain.get(k), "figure/respectively"));
    }
  }

  /** Behind the last mark of a clause or figure before a figure. */
  private static int clauseStart(String text, Sentence sentence, List<Amount> all, int i) {
    int from = i == 0 ? sentence.span().start() : all.get(i - 1).end();
    int depth = 0;
    for (int at = all.get(i).span().start() - 1; at >= from; at--) {
      char c = text.charAt(at);
      depth += c == '）' ? 1 : c == '（' ? -1 : 0;
      if ((Characters.endsClause(c) && depth <= 0) || depth < 0) {
        return at + 1;
      }
    }
    return from;
  }
}
