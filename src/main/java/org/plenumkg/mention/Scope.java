package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.lexicon.Zone;

/**
 * What an elided jurisdiction stands for at a place of an article: 区委 is that of the region named
 * last in the sentence, else of the article's.
 *
 * @param near region of the post named last in the sentence
 * @param mentioned region named last in the sentence, with or without a post
 * @param article region the article is about
 * @param town township the article is about
 * @param zone development zone that the article names most
 */
record Scope(
    Regions regions,
    Optional<Region> near,
    Optional<Region> mentioned,
    Optional<Region> article,
    Optional<Town> town,
    Optional<Zone> zone) {

  /** At the beginning of a sentence. */
  Scope(Regions regions, Optional<Region> near, Optional<Region> article) {
    this(regions, near, Optional.empty(), article, Optional.empty(), Optional.empty());
  }

  /** Words of the levels, longest first. */
  static final List<String> LEVELS = List.of("自治区", "省", "市", "区", "县", "州", "盟", "旗", "地");

  /** Those behind the first, each of one character. */
  private static final String ONE_CHARACTER = String.join("", LEVELS.subList(1, LEVELS.size()));

  /** How the words of the levels begin. */
  static final Beginnings BEGINNINGS = Beginnings.of(LEVELS);

  /** The same behind a post of another region. */
  Scope at(Region region) {
    return new Scope(regions, Optional.of(region), mentioned, article, town, zone);
  }

  /** The same behind the name of another region. */
  Scope mentioning(Region region) {
    return new Scope(regions, near, Optional.of(region), article, town, zone);
  }

  /** The same in an article about a township. */
  Scope in(Town named) {
    return new Scope(regions, near, mentioned, article, Optional.of(named), zone);
  }

  /** The same in an article about a development zone. */
  Scope in(Zone named) {
    return new Scope(regions, near, mentioned, article, town, Optional.of(named));
  }

  /** Whether the name of the township that the article is about stands at a place. */
  boolean isTownAt(String text, int at) {
    return town.isPresent() && text.startsWith(town.get().name(), at);
  }

  /** The region that what is named without one belongs to. */
  Optional<Region> region() {
    return near.or(() -> article).or(() -> mentioned);
  }

  /**
   * The region of that level, if there is one. A county that is named in passing does not make 市委
   * its own in an article about the city above it.
   */
  Optional<Region> resolve(String level) {
    Optional<Region> own = article.flatMap(r -> resolve(level, r));
    Optional<Region> passing =
        mentioned
            .flatMap(r -> resolve(level, r))
            .filter(r -> own.filter(o -> regions.within(r, o)).isEmpty());
    return near.flatMap(r -> resolve(level, r)).or(() -> passing).or(() -> own);
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
      case "地" -> region.level() == Region.Level.PREFECTURE && name.endsWith("地区");
      default -> name.endsWith(level);
    };
  }

  /** The level word that begins at {@code at}, or empty. */
  static String levelAt(String text, int at) {
    if (!BEGINNINGS.at(text, at)) {
      return "";
    }
    int one = ONE_CHARACTER.indexOf(text.charAt(at));
    if (one >= 0) {
      return LEVELS.get(one + 1);
    }
    return text.startsWith(LEVELS.get(0), at) ? LEVELS.get(0) : "";
  }
}
