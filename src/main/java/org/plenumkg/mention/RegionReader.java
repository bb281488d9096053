package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;

/**
 * Reads names of regions: 河南省郑州市二七区, 二七区, 四川绵阳. A name that several regions bear (朝阳区) is decided
 * by the region named before it, then by the article's; else it is no region.
 */
final class RegionReader {

  /**
   * A region named in a text.
   *
   * @param end exclusive, in the text
   * @param shortForm whether it ends in a short form (郑州), which can be a part of another name
   */
  record Named(Region region, int end, boolean shortForm) {}

  private final Regions regions;
  private final NameGuard names;
  private final WordGuard words;

  RegionReader(Regions regions, NameGuard names, WordGuard words) {
    this.regions = regions;
    this.names = names;
    this.words = words;
  }

  /** A scope in which nothing is known. */
  Scope noScope() {
    return new Scope(regions, Optional.empty(), Optional.empty());
  }

  /** How the names of regions begin. */
  Beginnings beginnings() {
    return regions.beginnings();
  }

  /** The region named at a place, its superiors before it included. */
  Optional<Named> at(String text, int at, Scope scope) {
    List<Forms.Match<List<Region>>> matches = regions.at(text, at);
    if (matches.isEmpty() || isWord(text, at, matches.get(0), scope)) {
      return Optional.empty();
    }
    for (Forms.Match<List<Region>> match : matches) {
      Optional<Named> inner = inner(text, match, scope);
      if (inner.isPresent()) {
        return inner;
      }
    }
    for (Forms.Match<List<Region>> match : matches) {
      String form = text.substring(at, match.end());
      Optional<Region> one = decide(match.value(), scope);
      if (one.isPresent()) {
        boolean isShort = !form.equals(one.get().name());
        if (isShort && form.length() == 2 && names.isGiven(text, at)) {
          continue; // 王建平
        }
        if (isShort && isTown(text, match.end())) {
          continue; // 罗江镇 of another county
        }
        return Optional.of(new Named(one.get(), match.end(), isShort));
      }
    }
    return Optional.empty();
  }

  private boolean isWord(String text, int at, Forms.Match<List<Region>> longest, Scope scope) {
    Optional<Region> one =
        longest.value().size() == 1 ? Optional.of(longest.value().get(0)) : Optional.empty();
    return words.isWord(text, at, longest.end(), one, scope);
  }

  /** Whether the name of a township goes on behind a short form; 镇政府 and 村民 do not. */
  private static boolean isTown(String text, int end) {
    return end + 1 < text.length()
        && ("镇乡".indexOf(text.charAt(end)) >= 0 || text.startsWith("街道", end))
        && "村政党委办长".indexOf(text.charAt(end + 1)) < 0;
  }

  /** A region directly behind another that it lies in: 郑州市 + 二七区. */
  private Optional<Named> inner(String text, Forms.Match<List<Region>> outer, Scope scope) {
    for (Forms.Match<List<Region>> next : regions.at(text, outer.end())) {
      String form = text.substring(outer.end(), next.end());
      for (Region o : outer.value()) {
        List<Region> within =
            next.value().stream()
                .filter(r -> !r.code().equals(o.code()) && regions.within(r, o))
                .filter(r -> form.length() > 1)
                .toList();
        Optional<Region> one = preferCurrent(within);
        if (one.isPresent()) {
          Forms.Match<List<Region>> chain = new Forms.Match<>(next.end(), List.of(one.get()));
          return inner(text, chain, scope)
              .or(
                  () ->
                      Optional.of(
                          new Named(one.get(), next.end(), !form.equals(one.get().name()))));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Region> decide(List<Region> candidates, Scope scope) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    return preferCurrent(candidates)
        .or(() -> among(candidates, scope.near()))
        .or(() -> among(candidates, scope.mentioned()))
        .or(() -> among(candidates, scope.article()))
        .or(() -> province(candidates));
  }

  /** 吉林 alone is the province. */
  private static Optional<Region> province(List<Region> candidates) {
    return candidates.stream().filter(r -> r.level() == Region.Level.PROVINCE).findFirst();
  }

  /** The one candidate that shares the narrowest superior with {@code base}. */
  private Optional<Region> among(List<Region> candidates, Optional<Region> base) {
    for (Optional<Region> up = base;
        up.isPresent() && up.get().level() != Region.Level.COUNTRY;
        up = regions.parent(up.get())) {
      Region outer = up.get();
      Predicate<Region> inside = r -> regions.within(r, outer);
      List<Region> near = candidates.stream().filter(inside).toList();
      if (!near.isEmpty()) {
        return preferCurrent(near);
      }
    }
    return Optional.empty();
  }

  private static Optional<Region> preferCurrent(List<Region> candidates) {
    List<Region> current = candidates.stream().filter(Region::current).toList();
    if (current.size() == 1) {
      return Optional.of(current.get(0));
    }
    return current.isEmpty() && candidates.size() == 1
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }
}
