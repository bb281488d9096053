package org.plenumkg.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Region;
import org.plenumkg.ontology.Plm;

/** Organs of the township that an article is about: 镇党委, 街道党工委, 昌元街道办事处, 乡政府. */
final class TownBodies {

  private record Kind(Node type, String before, String after) {}

  /** Organs by their printed forms, longer ones first. */
  private static final Map<String, Kind> ORGANS = new LinkedHashMap<>();

  static {
    ORGANS.put("党工委", new Kind(Plm.PartyBody, "中共", "工作委员会"));
    ORGANS.put("纪工委", new Kind(Plm.PartyBody, "中共", "纪律检查工作委员会"));
    ORGANS.put("人大工委", new Kind(Plm.CongressBody, "", "人大工作委员会"));
    ORGANS.put("人民政府", new Kind(Plm.GovernmentBody, "", "人民政府"));
    ORGANS.put("办事处", new Kind(Plm.GovernmentBody, "", "办事处"));
    ORGANS.put("人民武装部", new Kind(Plm.GovernmentBody, "", "人民武装部"));
    ORGANS.put("武装部", new Kind(Plm.GovernmentBody, "", "人民武装部"));
    ORGANS.put("党委", new Kind(Plm.PartyBody, "中共", "委员会"));
    ORGANS.put("纪委", new Kind(Plm.PartyBody, "中共", "纪律检查委员会"));
    ORGANS.put("政府", new Kind(Plm.GovernmentBody, "", "人民政府"));
    ORGANS.put("人大", new Kind(Plm.CongressBody, "", "人民代表大会"));
  }

  private static final List<String> TOWNSHIPS = List.of("街道", "苏木", "乡", "镇");

  /** Organs that stand without their sub-district before them. */
  private static final List<String> BARE = List.of("党工委", "纪工委", "人大工委", "办事处", "武装部");

  /** How the names of organs begin that follow neither a region nor the township's own name. */
  static final Beginnings BEGINNINGS = Beginnings.of(Beginnings.of(BARE), Beginnings.of(TOWNSHIPS));

  private final Places places;
  private final RegionReader regions;

  TownBodies(RegionReader regions, Places places) {
    this.regions = regions;
    this.places = places;
  }

  /**
   * The organ whose name begins at a place, with the township named or elided before it.
   *
   * @param before the region that is named at that place, if one is
   */
  Optional<BodyReader.Found> at(
      String text, int at, Optional<RegionReader.Named> before, Scope scope) {
    if (scope.town().isEmpty()) {
      return Optional.empty();
    }
    Town town = scope.town().get();
    int start =
        before
            .filter(named -> named.region().equals(town.region()))
            .map(RegionReader.Named::end)
            .orElse(at);
    int end = end(text, start, town);
    if (end < 0) {
      return Optional.empty();
    }
    for (Map.Entry<String, Kind> organ : ORGANS.entrySet()) {
      if (text.startsWith(organ.getKey(), end)) {
        Body body = body(town, organ.getValue());
        return Optional.of(new BodyReader.Found(body, end + organ.getKey().length(), false));
      }
    }
    return Optional.empty();
  }

  /** The government that a 镇长 or 乡长 heads. */
  Optional<Body> government(String title, Scope scope) {
    return scope
        .town()
        .filter(town -> town.name().endsWith(title.substring(0, 1)))
        .map(town -> body(town, ORGANS.get("人民政府")));
  }

  /** 函谷关镇 + 人大: the organ of a township whose name takes up all before the organ's. */
  Optional<Body> named(String text, int start, int end, Scope scope) {
    Optional<RegionReader.Named> county =
        regions.at(text, start, scope).filter(named -> named.end() <= end - 2);
    int from = county.map(RegionReader.Named::end).orElse(start);
    Optional<Region> in = county.map(RegionReader.Named::region).or(scope::region);
    for (Map.Entry<String, Kind> organ : ORGANS.entrySet()) {
      int at = end - organ.getKey().length();
      if (in.isPresent() && at > from && text.startsWith(organ.getKey(), at)) {
        String name = text.substring(from, at);
        boolean town =
            TOWNSHIPS.stream().anyMatch(k -> name.endsWith(k) && name.length() > k.length());
        return town ? in.map(r -> body(new Town(name, r), organ.getValue())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int end(String text, int at, Town town) {
    boolean bare = BARE.stream().anyMatch(organ -> text.startsWith(organ, at));
    if (bare && town.name().endsWith("街道")) {
      return at;
    }
    if (text.startsWith(town.name(), at)) {
      return at + town.name().length();
    }
    for (String kind : TOWNSHIPS) {
      if (town.name().endsWith(kind) && text.startsWith(kind, at)) {
        return at + kind.length();
      }
    }
    return -1;
  }

  private Body body(Town town, Kind kind) {
    return Body.named(
        kind.type(),
        kind.before() + town.full() + kind.after(),
        Optional.of(town.region()),
        Optional.empty(),
        places);
  }
}
