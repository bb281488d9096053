package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Suffixes;
import org.plenumkg.ontology.Plm;

/**
 * Full names of bodies that no gazetteer lists: 区新型城镇化建设中心 in 二七区 is 郑州市二七区新型城镇化建设中心, 温泉镇党委 in 海淀区
 * is 中共北京市海淀区温泉镇委员会.
 */
final class OpenBodyNames {

  private static final List<String> TOWNSHIPS = List.of("街道", "地区", "乡", "镇");

  private final BodyReader bodies;
  private final RegionReader regions;
  private final BodyParts parts;
  private final Places places;
  private final Suffixes suffixes;

  OpenBodyNames(
      BodyReader bodies, RegionReader regions, BodyParts parts, Places places, Suffixes suffixes) {
    this.suffixes = suffixes;
    this.bodies = bodies;
    this.regions = regions;
    this.parts = parts;
    this.places = places;
  }

  /** What names a host: 大学 in 江西财经大学党委. */
  private Suffixes.Suffix of(String text, int start, int end, Suffixes.Suffix otherwise) {
    return suffixes.ending(text, start, end).orElse(otherwise);
  }

  /** A company that is named by its short name only. */
  Body enterprise(String name) {
    return Body.named(Plm.Enterprise, name, Optional.empty(), Optional.empty(), places);
  }

  /** The body that the words {@code [start, end)} name, if they name one. */
  Optional<Body> body(String text, int start, int end, Suffixes.Suffix suffix, Scope scope) {
    String words = text.substring(start, end);
    Optional<Body> town = bodies.town(text, start, end, scope);
    if (town.isPresent()) {
      return town;
    }
    Optional<String> party = parts.partyEnding(words);
    if (party.isPresent()) {
      int hostEnd = end - party.get().length();
      return township(text, start, hostEnd, party.get(), scope)
          .or(
              () ->
                  named(text, start, hostEnd, of(text, start, hostEnd, suffix), scope)
                      .map(h -> parts.party(h, party.get())));
    }
    if (words.length() == suffix.word().length()) {
      return bodies
          .at(text, start, true, scope)
          .filter(found -> found.end() == end)
          .map(BodyReader.Found::body);
    }
    return named(text, start, end, suffix, scope);
  }

  /** 温泉镇 + 党委: the committee of a township, which the region around it tells apart. */
  private Optional<Body> township(String text, int start, int end, String part, Scope scope) {
    Optional<RegionReader.Named> region =
        regions.at(text, start, scope).filter(r -> r.end() <= end - 2); // 温泉镇 is not in 温泉县
    int from = region.map(RegionReader.Named::end).orElse(start);
    boolean isTown =
        TOWNSHIPS.stream()
            .anyMatch(t -> text.startsWith(t, end - t.length()) && end - t.length() > from);
    Optional<Region> in = region.map(RegionReader.Named::region).or(scope::region);
    if (!isTown || in.isEmpty() || end - from < 2) {
      return Optional.empty();
    }
    String committee = part.equals("党委") ? "委员会" : "工作委员会";
    String name = "中共" + in.get().full() + text.substring(from, end) + committee;
    return Optional.of(Body.named(Plm.PartyBody, name, in, Optional.empty(), places));
  }

  /** 灵璧县冯庙镇, 冯庙镇: the government of the township that the words name. */
  Optional<Body> townGovernment(String text, int start, int end, Scope scope) {
    Optional<RegionReader.Named> county =
        regions.at(text, start, scope).filter(r -> r.end() <= end - 2);
    int from = county.map(RegionReader.Named::end).orElse(start);
    Scope inside = county.map(c -> scope.at(c.region())).orElse(scope);
    return townshipGovernment(text.substring(from, end), inside);
  }

  /** 聂各庄乡 + 乡长: the government of a township. */
  Optional<Body> townshipGovernment(String town, Scope scope) {
    Optional<Region> in = scope.region();
    return in.map(
        r ->
            Body.named(Plm.GovernmentBody, r.full() + town + "人民政府", in, Optional.empty(), places));
  }

  private Optional<Body> named(
      String text, int start, int end, Suffixes.Suffix suffix, Scope scope) {
    if (end - start < 2) {
      return Optional.empty();
    }
    Node type = Places.term(suffix.type());
    Optional<BodyReader.Found> host =
        bodies.at(text, start, true, scope).filter(b -> b.end() <= end && !b.bare());
    if (host.isPresent()) {
      Body found = host.get().body();
      return Optional.of(
          host.get().end() == end
              ? found
              : within(type, found, text.substring(host.get().end(), end)));
    }
    Optional<RegionReader.Named> region = regions.at(text, start, scope).filter(r -> r.end() < end);
    if (region.isPresent()) {
      boolean asPrinted = region.get().shortForm() || suffix.type().equals("Enterprise");
      Region in = region.get().region();
      String printed = full(text.substring(start, end));
      String name = asPrinted ? printed : in.full() + printed.substring(region.get().end() - start);
      return Optional.of(Body.named(type, name, Optional.of(in), Optional.empty(), places));
    }
    return Optional.of(elided(text, start, end, suffix, scope));
  }

  /** A part of a listed body: 市公安局 + 奉贤分局. */
  Body within(Node type, Body host, String part) {
    return Body.named(type, host.thing().name() + part, host.region(), Optional.of(host), places);
  }

  /** 南海经济开发区管委会 is its 管理委员会. */
  private static String full(String name) {
    return name.endsWith("区管委会") ? name.substring(0, name.length() - 3) + "管理委员会" : name;
  }

  private Body elided(String text, int start, int end, Suffixes.Suffix suffix, Scope scope) {
    Node type = Places.term(suffix.type());
    String level = Scope.levelAt(text, start);
    Optional<Region> elided =
        level.isEmpty() || end - start - level.length() < 2
            ? Optional.empty()
            : scope.resolve(level);
    if (elided.isPresent()) {
      String name = elided.get().full() + text.substring(start + level.length(), end);
      return Body.named(type, name, elided, Optional.empty(), places);
    }
    boolean own = suffix.type().equals("Enterprise") || suffix.type().equals("PublicInstitution");
    Optional<Region> region = own ? Optional.empty() : scope.region();
    return Body.named(type, full(text.substring(start, end)), region, Optional.empty(), places);
  }
}
