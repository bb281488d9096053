package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.text.Span;

/** Finds visions made of an adjective and the name of the region: 中国式现代化美好安徽. */
final class LocalVisions {

  private static final List<String> MODERN = List.of("中国式现代化", "社会主义现代化", "现代化");
  private static final String LEVELS = "省市区县州盟旗镇乡街村站路";

  private final WordSet adjectives;

  LocalVisions(WordSet adjectives) {
    this.adjectives = adjectives;
  }

  /**
   * The visions in a text.
   *
   * @param places names of the article's region and those above, without the level
   */
  List<PolicyName> read(String text, List<String> places) {
    List<PolicyName> names = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int adjective = adjectives.lengthAt(text, at);
      int end = adjective > 0 ? endOfPlace(text, at + adjective, places) : at;
      if (end > at) {
        names.add(vision(text, at, end));
      }
    }
    return names;
  }

  /** End of the first place that stands whole at {@code at}, or -1. */
  private static int endOfPlace(String text, int at, List<String> places) {
    for (String place : places) {
      if (text.startsWith(place, at) && isWhole(text, at + place.length())) {
        return at + place.length();
      }
    }
    return -1;
  }

  private static boolean isWhole(String text, int end) {
    return end == text.length() || LEVELS.indexOf(text.charAt(end)) < 0;
  }

  private static PolicyName vision(String text, int at, int end) {
    Optional<String> modern =
        MODERN.stream().filter(m -> text.startsWith(m, at - m.length())).findFirst();
    Span span = new Span(at - modern.map(String::length).orElse(0), end);
    return PolicyName.local(
        text.substring(at, end), span, span.of(text), Optional.of("Initiative"), "vision");
  }
}
