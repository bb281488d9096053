package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.mention.Amount;
import org.plenumkg.nlp.Sentence;

/** Figures told as a change from one value to another, of which the second counts: 由3个增加到5个. */
final class FromTo {

  /** 由, 从2019年的 before the first of two figures. */
  private static final Pattern FROM =
      Pattern.compile("[由从](?:[^，。]{0,8}年的?|[^，。]{1,6}前的|原来的?|过去的?|年初的?)?$");

  /** 增长到, 压缩到了 between them. */
  private static final Pattern TO =
      Pattern.compile(
          "，?(?:逐步|大幅|稳步)?(?:增长|增加|提高|提升|上升|扩大|发展|跃升|下降|降低|减少|压缩|缩短|缩减|压减|攀升|升|降|增|减)(?:到|至)了?(?:去年的?|[0-9]{4}年的?|目前的?|现在的?)?");

  private final Indicators indicators;

  FromTo(Indicators indicators) {
    this.indicators = indicators;
  }

  /** 由168.4亿元增长到213.7亿元: the second figure, with the noun before 由. */
  Optional<Figure> at(String text, Sentence sentence, int from, List<Amount> all, int i) {
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
}
