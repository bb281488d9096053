package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;

/**
 * What an elided jurisdiction stands for at a place of an article: 区委 is that of the region named
 * last in the sentence, else of the article's.
 *
 * @param near region named last in the sentence
 * @param article region the article is about
 */
record Scope(Regions regions, Optional<Region> near, Optional<Region> article) {

  /** Words of the levels, longest first. */
  static final List<String> LEVELS = List.of("自治区", "省", "市", "区", "县", "州", "盟", "旗");

  /** The same with another region named last. */
  Scope at(Region region) {
    return new Scope(regions, Optional.of(region), article);
  }

  /** The region of that level, if there is one. */
  Optional<Region> resolve(String level) {
    return near.flatMap(r -> resolve(level, r)).or(() -> article.flatMap(r -> resolve(level, r)));
  }

  private Optional<Region> resolve(String level, Region base) {
    for (Optional<Region> up = Optional.of(base); up.isPresent(); up = regions.parent(up.get())) {
      if (isLevel(level, up.get())) {
        return up;
      }
    }
    return Optional.empty();
  }

  private static boolean isLevel(String level, Region region) {
    String name = region.name();
    return switch (level) {
      case "省" -> region.level() == Region.Level.PROVINCE && name.endsWith("省");
      case "自治区" -> region.level() == Region.Level.PROVINCE && name.endsWith("区");
      case "区" -> region.level() == Region.Level.COUNTY && name.endsWith("区");
      default -> name.endsWith(level);
    };
  }

  /** The level word that begins at {@code at}, or empty. */
  static String levelAt(String text, int at) {
    for (String level : LEVELS) {
      if (text.startsWith(level, at)) {
        return level;
      }
    }
    return "";
  }
}
