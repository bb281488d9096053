package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Organ;
import org.plenumkg.lexicon.Organs;
import org.plenumkg.lexicon.Zone;
import org.plenumkg.lexicon.Zones;

/** Reads names of organs of the administrative system: 二七区委, 区委统战部, 市发展改革委, 政协绵阳市委员会, 国务院. */
final class BodyReader {

  /**
   * A body named in a text.
   *
   * @param end exclusive, in the text
   * @param bare whether no region stands before it, so that only its surroundings tell a body from
   *     an ordinary word (总工会)
   */
  record Found(Body body, int end, boolean bare) {}

  private static final List<String> PRONOUNS = List.of("我", "本", "该");

  /** 我市, 本区. */
  private static final Beginnings OUR =
      Beginnings.of(
          PRONOUNS.stream().flatMap(p -> Scope.LEVELS.stream().map(level -> p + level)).toList());

  private final Organs organs;
  private final RegionReader regions;
  private final Places places;
  private final TownBodies towns;
  private final ZoneBodies zones;
  private final Beginnings beginnings;

  BodyReader(Organs organs, RegionReader regions, Zones zones, Places places) {
    this.zones = new ZoneBodies(zones, places);
    this.organs = organs;
    this.regions = regions;
    this.places = places;
    this.towns = new TownBodies(regions, places);
    beginnings =
        Beginnings.of(
            organs.beginnings(),
            regions.beginnings(),
            this.zones.beginnings(),
            TownBodies.BEGINNINGS,
            Scope.BEGINNINGS,
            OUR);
  }

  /** How the names of bodies begin; that of the article's township comes on top. */
  Beginnings beginnings() {
    return beginnings;
  }

  /** Whether the first characters let the name of a body or of a region begin at a place. */
  private boolean mayBegin(String text, int at, Scope scope) {
    return beginnings.at(text, at) || scope.isTownAt(text, at);
  }

  /**
   * The body whose name begins at a place.
   *
   * @param boundary whether a word begins there; an elided jurisdiction must not be the end of
   *     another word (社区党委)
   */
  Optional<Found> at(String text, int at, boolean boundary, Scope scope) {
    return mayBegin(text, at, scope)
        ? at(text, at, boundary, regions.at(text, at, scope), scope)
        : Optional.empty();
  }

  /**
   * The same where it is known what region is named at that place.
   *
   * @param region that one, if one is
   */
  Optional<Found> at(
      String text, int at, boolean boundary, Optional<RegionReader.Named> region, Scope scope) {
    Optional<Found> found = national(text, at, scope);
    if (found.isEmpty()) {
      found = framed(text, at, scope);
    }
    if (found.isEmpty()) {
      found = local(text, at, boundary, region, scope);
    }
    return found.isEmpty() ? found : Optional.of(department(text, found.get()));
  }

  private Optional<Found> local(
      String text, int at, boolean boundary, Optional<RegionReader.Named> region, Scope scope) {
    Optional<Found> found = boundary ? zones.at(text, at, region, scope) : Optional.<Found>empty();
    if (found.isEmpty() && region.isPresent()) {
      found = organ(text, region.get(), false);
    }
    if (found.isPresent() || !boundary) {
      return found;
    }
    found = towns.at(text, at, region, scope);
    if (found.isEmpty()) {
      found = elided(text, at, scope);
    }
    return found.isEmpty() ? bare(text, at, scope) : found;
  }

  private Optional<Found> national(String text, int at, Scope scope) {
    Optional<Forms.Match<Organ>> organ = organs.national(text, at);
    return organ.map(
        m -> new Found(Body.of(m.value(), scope.regions().country(), places), m.end(), false));
  }

  /** 中共二七区委, 政协绵阳市第六届委员会. */
  private Optional<Found> framed(String text, int at, Scope scope) {
    Optional<Forms.Match<List<Organs.Framed>>> before = organs.before(text, at);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    int start = before.get().end();
    Optional<RegionReader.Named> region = reference(text, start, scope);
    if (region.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> best = Optional.empty();
    for (Organs.Framed framed : before.get().value()) {
      int rest = skipTerm(text, region.get().end());
      if (text.startsWith(framed.rest(), rest)) {
        int end = rest + framed.rest().length();
        if (best.isEmpty() || end > best.get().end()) {
          best =
              Optional.of(
                  new Found(Body.of(framed.organ(), region.get().region(), places), end, false));
        }
      }
    }
    return best.isPresent() ? best : organ(text, region.get(), false);
  }

  private static int skipTerm(String text, int at) {
    return NumberedTerm.at(text, at).map(NumberedTerm::end).orElse(at);
  }

  /** The organ of a township whose name takes up all of {@code [start, end)}. */
  Optional<Body> town(String text, int start, int end, Scope scope) {
    return towns.named(text, start, end, scope);
  }

  /** The zone that an article names most. */
  Optional<Zone> zone(String text) {
    return zones.of(text);
  }

  /** Another organ of the zone whose organ was named before. */
  Optional<Found> sibling(String text, int at, Body before) {
    return zones.sibling(text, at, before);
  }

  /** The government of the township that the article is about, where a title implies it: 镇长. */
  Optional<Body> townGovernment(String title, Scope scope) {
    return towns.government(title, scope);
  }

  private Optional<RegionReader.Named> reference(String text, int at, Scope scope) {
    return regions
        .at(text, at, scope)
        .or(
            () -> {
              String level = Scope.levelAt(text, at);
              return level.isEmpty()
                  ? Optional.empty()
                  : scope
                      .resolve(level)
                      .map(r -> new RegionReader.Named(r, at + level.length(), false));
            });
  }

  /** 区委, 我市人大常委会. */
  private Optional<Found> elided(String text, int at, Scope scope) {
    int start = at;
    for (String pronoun : PRONOUNS) {
      start = text.startsWith(pronoun, at) ? at + pronoun.length() : start;
    }
    String level = Scope.levelAt(text, start);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    int end = start + level.length();
    return scope
        .resolve(level)
        .flatMap(region -> organ(text, new RegionReader.Named(region, end, false), false));
  }

  /** 组织部, where the region before it in the sentence or the article's tells whose. */
  private Optional<Found> bare(String text, int at, Scope scope) {
    if (at > 0 && "省市区县州盟旗乡镇".indexOf(text.charAt(at - 1)) >= 0) {
      return Optional.empty(); // 区卫生健康局 of a district that nothing names
    }
    Optional<Forms.Match<Organ>> organ = organs.bare(text, at);
    return organ.isEmpty()
        ? Optional.empty()
        : scope
            .region()
            .map(r -> new Found(Body.of(organ.get().value(), r, places), organ.get().end(), true));
  }

  private Optional<Found> organ(String text, RegionReader.Named region, boolean bare) {
    int end = skipTerm(text, region.end());
    return organs
        .afterRegion(text, end)
        .map(m -> new Found(Body.of(m.value(), region.region(), places), m.end(), bare));
  }

  /** A department directly behind its host: 区委 + 统战部, 市政府 + 办公室. */
  private Found department(String text, Found host) {
    boolean hosts =
        host.body().is("party-committee")
            || host.body().is("government")
            || host.body().is("discipline-commission");
    if (!hosts || host.body().region().isEmpty()) {
      return host;
    }
    return organs
        .bare(text, host.end())
        .filter(m -> m.value().host() != Organ.Host.REGION)
        .map(m -> new Found(Body.of(m.value(), host.body().region().get(), places), m.end(), false))
        .orElse(host);
  }
}
