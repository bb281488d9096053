package org.plenumkg.mention;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;

/**
 * The region an article is about: what is supplied, else the one named most, where the headline
 * counts more, a lower one counts before the higher it lies in, and words such as 区委 must have a
 * region of their level.
 */
final class ArticleRegion {

  private static final int HEADLINE_WEIGHT = 3;

  /**
   * A lower region with at least this share of its superior's mentions is what the article is
   * about.
   */
  private static final double SHARE = 0.3;

  private static final List<String> ELIDED =
      List.of("委", "政府", "人大", "政协", "领导", "政", "委常委", "人民政府", "属", "直");

  /** Words behind the region whose organs an article reports on. */
  private static final List<String> ACTING =
      List.of("委", "政府", "人民政府", "人大", "政协", "召开", "举行", "市长", "县长", "区长", "旗长");

  private final Regions regions;
  private final RegionReader reader;

  ArticleRegion(Regions regions, RegionReader reader) {
    this.regions = regions;
    this.reader = reader;
  }

  /** The region, if one is clear. */
  Optional<Region> of(Article article) {
    Optional<Region> supplied = article.page().supplied().region().flatMap(this::named);
    return supplied.isPresent() ? supplied : inferred(article);
  }

  private Optional<Region> named(String nameOrCode) {
    return regions
        .byCode(nameOrCode)
        .or(
            () ->
                reader
                    .at(nameOrCode, 0, new Scope(regions, Optional.empty(), Optional.empty()))
                    .filter(n -> n.end() == nameOrCode.length())
                    .map(RegionReader.Named::region));
  }

  private Optional<Region> inferred(Article article) {
    Map<Region, Integer> scores = new LinkedHashMap<>();
    Scope none = new Scope(regions, Optional.empty(), Optional.empty());
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (Block block : article.blocks()) {
      int weight =
          block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.KICKER
              ? HEADLINE_WEIGHT
              : 1;
      count(article.text(), block, weight, none, scores, levels);
    }
    Optional<Region> best =
        scores.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey);
    return best.map(b -> atLevel(deepest(b, scores), scores, levels));
  }

  private void count(
      String text,
      Block block,
      int weight,
      Scope scope,
      Map<Region, Integer> scores,
      Map<String, Integer> levels) {
    int at = block.span().start();
    while (at < block.span().end()) {
      Optional<RegionReader.Named> named = reader.at(text, at, scope);
      if (named.isPresent() && isName(named.get())) {
        int acts = ACTING.stream().anyMatch(w -> text.startsWith(w, named.get().end())) ? 3 : 1;
        scores.merge(named.get().region(), weight * acts, Integer::sum);
        at = named.get().end();
        continue;
      }
      String level = Scope.levelAt(text, at);
      if (!level.isEmpty()) {
        int end = at + level.length();
        boolean whole = at > 0 && (text.charAt(at - 1) == '全' || text.charAt(at - 1) == '我');
        if (whole || ELIDED.stream().anyMatch(word -> text.startsWith(word, end))) {
          levels.merge(level, 1, Integer::sum);
        }
      }
      at++;
    }
  }

  private static boolean isName(RegionReader.Named named) {
    return named.region().level() != Region.Level.COUNTRY
        && (!named.shortForm() || !named.region().ambiguous());
  }

  /** The lowest region in {@code outer} that is named often enough beside it. */
  private Region deepest(Region outer, Map<Region, Integer> scores) {
    int all = scores.get(outer);
    return scores.entrySet().stream()
        .filter(e -> !e.getKey().equals(outer) && regions.within(e.getKey(), outer))
        .filter(e -> e.getValue() >= Math.max(2, SHARE * all))
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(e -> deepest(e.getKey(), scores))
        .orElse(outer);
  }

  /** The region itself, or the most named one that has a region of the level elided most. */
  private Region atLevel(Region region, Map<Region, Integer> scores, Map<String, Integer> levels) {
    Optional<String> wanted =
        levels.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getValue))
            .map(Map.Entry::getKey);
    if (wanted.isEmpty() || canResolve(wanted.get(), region)) {
      return region;
    }
    return scores.entrySet().stream()
        .filter(e -> canResolve(wanted.get(), e.getKey()))
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(region);
  }

  private boolean canResolve(String level, Region region) {
    return new Scope(regions, Optional.empty(), Optional.of(region)).resolve(level).isPresent();
  }
}
