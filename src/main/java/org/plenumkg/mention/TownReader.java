package org.plenumkg.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.lexicon.Endings;
import org.plenumkg.lexicon.Region;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/**
 * The township that an article is about, if it is about one: 镇党委书记 is that of 马寨镇 where no other
 * township is named as often.
 */
final class TownReader {

  private static final List<String> KINDS = List.of("街道", "苏木", "乡", "镇");
  private static final Endings KIND_ENDINGS = new Endings(KINDS);
  private static final int LONGEST = 14;
  private static final int LONGEST_NAME = 12;

  private final RegionReader regions;

  TownReader(RegionReader regions) {
    this.regions = regions;
  }

  /** The township named at least twice, or with its county, and more than any other. */
  Optional<Town> of(String text, List<Sentence> sentences, Scope scope) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        int end = token.span().end();
        if (KIND_ENDINGS.startOf(text, 0, end).isPresent()
            && !(token.tag().equals("n") && isNoun(token.word()))) {
          named(text, sentence, end, scope, counts);
        }
      }
    }
    int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
    List<String> first =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return most < 2 || first.size() != 1
        ? Optional.empty()
        : scope
            .article()
            .filter(r -> r.level() == Region.Level.COUNTY)
            .map(r -> new Town(first.get(0), r));
  }

  /** Counts the name that ends at {@code end}: behind its county, or behind a mark. */
  private void named(
      String text, Sentence sentence, int end, Scope scope, Map<String, Integer> counts) {
    int lowest = Math.max(sentence.span().start(), end - LONGEST);
    for (int start = lowest; start <= end - 2; start++) {
      Optional<RegionReader.Named> county = regions.at(text, start, scope);
      if (county.isPresent() && county.get().end() <= end - 2 && !county.get().shortForm()) {
        count(text.substring(county.get().end(), end), 2, counts);
        return;
      }
    }
    int start = end;
    while (start > lowest && Characters.isHan(text.charAt(start - 1))) {
      start--;
    }
    boolean whole =
        end - start >= 2 && (end - start <= 5 || text.startsWith("族乡", end - 2)) && start > lowest;
    if (whole) {
      count(text.substring(start, end), 1, counts);
    }
  }

  /** 城乡, 小镇. */
  private static boolean isNoun(String word) {
    return word.length() > 1 && !KINDS.contains(word);
  }

  /** A kind alone (街道) is no name. */
  private static void count(String name, int weight, Map<String, Integer> counts) {
    if (!KINDS.contains(name)
        && name.length() > 1
        && name.length() <= LONGEST_NAME
        && name.indexOf('和') < 0) {
      counts.merge(name, weight, Integer::sum);
    }
  }
}
