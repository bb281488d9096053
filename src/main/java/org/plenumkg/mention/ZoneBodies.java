package org.plenumkg.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Zone;
import org.plenumkg.lexicon.Zones;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;

/**
 * Organs of development zones: 洛阳高新区党工委 is 中共洛阳高新技术产业开发区工作委员会, 高新区管委会 that of the one high-tech
 * zone of the article's city.
 */
final class ZoneBodies {

  /** 中共洛阳高新技术产业开发区工作委员会, 洛阳高新技术产业开发区管理委员会. */
  private static final Pattern OF_ZONE =
      Pattern.compile("(?:中共)?(.+[区园城岛])(?:工作委员会|纪律检查工作委员会|管理委员会|党工委|管委会)");

  private record Kind(Node type, String before, String after) {}

  /** Organs by their printed forms, longer ones first. */
  private static final Map<String, Kind> ORGANS = new LinkedHashMap<>();

  /** What a zone is called by in its own city. */
  private static final Map<String, Zone.Kind> ALONE = new LinkedHashMap<>();

  static {
    Kind committee = new Kind(Plm.PartyBody, "中共", "工作委员会");
    Kind management = new Kind(Plm.GovernmentBody, "", "管理委员会");
    ORGANS.put("党工委", committee);
    ORGANS.put("工委", committee);
    ORGANS.put("党委", new Kind(Plm.PartyBody, "中共", "委员会"));
    ORGANS.put("纪工委", new Kind(Plm.PartyBody, "中共", "纪律检查工作委员会"));
    ORGANS.put("管理委员会", management);
    ORGANS.put("管委会", management);
    ALONE.put("高新技术产业开发区", Zone.Kind.HIGH_TECH);
    ALONE.put("高新技术开发区", Zone.Kind.HIGH_TECH);
    ALONE.put("高新区", Zone.Kind.HIGH_TECH);
    ALONE.put("经济技术开发区", Zone.Kind.ECONOMIC);
    ALONE.put("经济开发区", Zone.Kind.ECONOMIC);
    ALONE.put("经开区", Zone.Kind.ECONOMIC);
    ALONE.put("开发区", Zone.Kind.ECONOMIC);
    ALONE.put("新区", Zone.Kind.NEW_AREA);
  }

  private static final Beginnings CALLED = Beginnings.of(ALONE.keySet());

  /** Organs that stand without their zone in an article about it. */
  private static final List<String> OWN = List.of("管委会", "管理委员会", "党工委");

  /** Before what a zone is called by in its own city: 市高新区. */
  private static final String DIVISIONS = "市区县";

  private final Zones zones;
  private final Places places;

  ZoneBodies(Zones zones, Places places) {
    this.zones = zones;
    this.places = places;
  }

  /** How the names of organs begin that follow no region. */
  Beginnings beginnings() {
    return Beginnings.of(
        zones.beginnings(),
        CALLED,
        Beginnings.of(OWN),
        Beginnings.of(List.of(DIVISIONS.split(""))));
  }

  /**
   * The organ whose name begins at a place.
   *
   * @param before the region that is named at that place, if one is
   */
  Optional<BodyReader.Found> at(
      String text, int at, Optional<RegionReader.Named> before, Scope scope) {
    Optional<Forms.Match<Zone>> named = zones.at(text, at);
    if (named.isPresent()) {
      return organ(text, named.get().value(), named.get().end(), scope);
    }
    int start = before.map(RegionReader.Named::end).orElse(at);
    Optional<Forms.Match<Zone>> inner = start > at ? zones.at(text, start) : Optional.empty();
    if (inner.isPresent()) {
      return organ(text, inner.get().value(), inner.get().end(), scope);
    }
    Optional<Region> city = start > at ? before.map(RegionReader.Named::region) : scope.region();
    int from = start == at && DIVISIONS.indexOf(text.charAt(at)) >= 0 ? at + 1 : start;
    if (start == at && scope.zone().isPresent()) {
      Optional<BodyReader.Found> own = ofArticle(text, at, scope.zone().get(), scope);
      if (own.isPresent()) {
        return own;
      }
    }
    if (!CALLED.at(text, from)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Zone.Kind> word : ALONE.entrySet()) {
      if (text.startsWith(word.getKey(), from)) {
        int end = from + word.getKey().length();
        return city.flatMap(c -> only(c, word.getValue(), scope))
            .flatMap(zone -> organ(text, zone, end, scope));
      }
    }
    return Optional.empty();
  }

  /** 开发区党工委, 区管委会, 管委会 in an article about a zone. */
  private Optional<BodyReader.Found> ofArticle(String text, int at, Zone zone, Scope scope) {
    for (Map.Entry<String, Zone.Kind> word : ALONE.entrySet()) {
      if (text.startsWith(word.getKey(), at)
          && (word.getValue() == zone.kind() || word.getKey().equals("开发区"))) {
        return organ(text, zone, at + word.getKey().length(), scope);
      }
    }
    int end = text.startsWith("区", at) ? at + 1 : at;
    boolean free =
        at == 0
            || !Characters.isHan(text.charAt(at - 1))
            || "为任由兼".indexOf(text.charAt(at - 1)) >= 0;
    boolean own = OWN.stream().anyMatch(word -> text.startsWith(word, end));
    return free && own ? organ(text, zone, end, scope) : Optional.empty();
  }

  /** The zone that an article names more often than any other. */
  Optional<Zone> of(String text) {
    Map<Zone, Integer> counts = new LinkedHashMap<>();
    for (int at = 0; at < text.length(); at++) {
      Optional<Forms.Match<Zone>> zone = zones.at(text, at);
      if (zone.isPresent()) {
        counts.merge(zone.get().value(), 1, Integer::sum);
        at = zone.get().end() - 1;
      }
    }
    int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
    List<Zone> first =
        counts.entrySet().stream()
            .filter(e -> e.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** Another organ of the zone whose organ was named before: 党工委书记、管委会主任. */
  Optional<BodyReader.Found> sibling(String text, int at, Body before) {
    Matcher zone = OF_ZONE.matcher(before.thing().name());
    if (!zone.matches()) {
      return Optional.empty();
    }
    for (Map.Entry<String, Kind> organ : ORGANS.entrySet()) {
      if (text.startsWith(organ.getKey(), at) && !organ.getKey().equals("党委")) {
        Kind kind = organ.getValue();
        String name = kind.before() + zone.group(1) + kind.after();
        Body body = Body.named(kind.type(), name, before.region(), Optional.empty(), places);
        return Optional.of(new BodyReader.Found(body, at + organ.getKey().length(), false));
      }
    }
    return Optional.empty();
  }

  /** The one zone of a kind in a city, or in the city that a district belongs to. */
  private Optional<Zone> only(Region region, Zone.Kind kind, Scope scope) {
    List<Zone> here = zones.in(region, kind, scope.regions());
    if (here.isEmpty() && region.level() == Region.Level.COUNTY) {
      here =
          scope
              .regions()
              .parent(region)
              .filter(up -> up.level() == Region.Level.PREFECTURE)
              .map(up -> zones.in(up, kind, scope.regions()))
              .orElse(List.of());
    }
    return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
  }

  private Optional<BodyReader.Found> organ(String text, Zone zone, int end, Scope scope) {
    for (Map.Entry<String, Kind> organ : ORGANS.entrySet()) {
      if (text.startsWith(organ.getKey(), end)) {
        Kind kind = organ.getValue();
        String name = kind.before() + zone.name() + kind.after();
        Optional<Region> region = scope.regions().byCode(zone.region());
        Body body = Body.named(kind.type(), name, region, Optional.empty(), places);
        return Optional.of(new BodyReader.Found(body, end + organ.getKey().length(), false));
      }
    }
    return Optional.empty();
  }
}
