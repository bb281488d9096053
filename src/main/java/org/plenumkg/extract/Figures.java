package org.plenumkg.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.mention.Amount;
import org.plenumkg.mention.AmountReader;
import org.plenumkg.mention.Quoted;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Reads the figures of a sentence: 新开工项目72个、完成投资212.1亿元，同比增长5% gives two. */
final class Figures {

  /** 由, 从2019年的 before the first of two figures. */
  private static final Pattern FROM =
      Pattern.compile("[由从](?:[^，。]{0,8}年的?|[^，。]{1,6}前的|原来的?|过去的?|年初的?)?$");

  /** 增长到, 压缩到了 between them. */
  private static final Pattern TO =
      Pattern.compile(
          "，?(?:逐步|大幅|稳步)?(?:增长|增加|提高|提升|上升|扩大|发展|跃升|下降|降低|减少|压缩|缩短|缩减|压减|攀升|升|降|增|减)(?:到|至)了?(?:去年的?|[0-9]{4}年的?|目前的?|现在的?)?");

  private static final String BOTH = "城乡";

  private final AmountReader amounts = AmountReader.load();
  private final Growth growth = new Growth();
  private final Indicators indicators;
  private final Ranks ranks = new Ranks();

  Figures(Indicators indicators) {
    this.indicators = indicators;
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
      Optional<Figure> change = fromTo(text, sentence, from, all, i);
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

  /** 由168.4亿元增长到213.7亿元: the second figure, with the noun before 由. */
  private Optional<Figure> fromTo(
      String text, Sentence sentence, int from, List<Amount> all, int i) {
    if (i + 1 >= all.size()) {
      return Optional.empty();
    }
    Amount second = all.get(i + 1);
    Matcher opened = FROM.matcher(text.substring(from, all.get(i).span().start()));
    String between = text.substring(all.get(i).end(), second.span().start());
    if (!opened.find() || !TO.matcher(between).matches()) {
      return Optional.empty();
    }
    Phrase phrase = indicators.before(text, sentence, from, from + opened.start());
    return phrase.isEmpty()
        ? Optional.empty()
        : Optional.of(Figure.level(phrase.words(), second, "figure/from-to"));
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
    List<String> names = names(text, sentence, from, rate.start(), chain.size());
    for (int k = 0; k < names.size(); k++) {
      Amount amount = chain.get(k);
      found.add(
          Figure.growth(
              names.get(k), rate.sign() + percent(amount), amount.span(), "figure/growth-rate"));
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
    if (count == 2 && parts.size() == 1) {
      return townAndCountry(indicators.before(text, sentence, from, to).words());
    }
    if (parts.size() != count) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Span part : parts) {
      if (part.length() <= 2 && part.end() < to) {
        names.add(part.of(text)); // 城镇 of 城镇、农村居民收入
        continue;
      }
      Phrase phrase = indicators.before(text, sentence, part.start(), part.end());
      if (phrase.isEmpty()) {
        return List.of();
      }
      names.add(phrase.words());
    }
    return Chains.completed(names);
  }

  /** 城乡居民人均可支配收入 with two figures is two indicators. */
  private static List<String> townAndCountry(String words) {
    return words.contains(BOTH)
        ? List.of(words.replace(BOTH, "城镇"), words.replace(BOTH, "农村"))
        : List.of();
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
