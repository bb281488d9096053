package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Nouns that are told off against as many figures: 失业、工伤保险参保人数分别达…. */
final class NamesBefore {

  /** 其中，计算机、通信和其他电子设备制造业. */
  private static final Pattern INDUSTRY =
      Pattern.compile(
          "(?:其中|全[省市县区州])?(?<name>\\p{IsHan}{1,8}(?:、\\p{IsHan}{1,8}){1,3}[和及]\\p{IsHan}{1,16}业"
              + "(?:增加值|产值)?)");

  private static final String BOTH = "城乡";

  private final Indicators indicators;

  NamesBefore(Indicators indicators) {
    this.indicators = indicators;
  }

  /** As many noun phrases as there are figures, or none. */
  List<String> in(String text, Sentence sentence, int from, int to, int count) {
    List<Span> parts = Chains.parts(text, from, to);
    if (count == 1 && text.substring(from, to).indexOf('、') < 0) {
      parts = List.of(new Span(from, to)); // 和 may be a part of the one name
    }
    if (count == 2 && parts.size() == 1) {
      return townAndCountry(indicators.before(text, sentence, from, to).words());
    }
    if (count == 1 && parts.size() > 1) {
      return industry(text, from, to);
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

  /** 电力、热力生产和供应业: one industry of the national classification. */
  private static List<String> industry(String text, int from, int to) {
    int end = to;
    while (end > from && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean can = end > from && "业值".indexOf(text.charAt(end - 1)) >= 0;
    Matcher name = INDUSTRY.matcher(text).region(from, end);
    return can && name.matches() ? List.of(name.group("name")) : List.of();
  }

  /** 城乡居民人均可支配收入 with two figures is two indicators. */
  private static List<String> townAndCountry(String words) {
    return words.contains(BOTH)
        ? List.of(words.replace(BOTH, "城镇"), words.replace(BOTH, "农村"))
        : List.of();
  }
}
