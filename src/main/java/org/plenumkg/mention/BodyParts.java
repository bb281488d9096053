package org.plenumkg.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plenumkg.lexicon.Beginnings;
import org.plenumkg.lexicon.Endings;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.lexicon.Title;
import org.plenumkg.ontology.Plm;

/**
 * Bodies within bodies: the party group of a commission, a division of a bureau; and which of them
 * a title belongs to that follows another post.
 */
final class BodyParts {

  /** Titles that go on with the party organ named last; others with its host. */
  private static final Set<String> PARTY_TITLES = Set.of("书记", "成员", "委员", "常委");

  /** Last words of names of zones. */
  private static final List<String> ZONES =
      List.of("开发区", "新区", "园区", "示范区", "度假区", "保税区", "高新区", "经开区", "新城", "产业园");

  /** Titles of a court or procuratorate as a whole, in whichever division their holders sit. */
  private static final Set<String> COURT_TITLES = Set.of("审判员", "检察员");

  /**
   * A body found.
   *
   * @param end exclusive, in the text
   */
  record Found(Body body, int end) {}

  private final Places places;
  private final Forms<String> partyParts;
  private final Endings partyEndings;
  private final Map<String, String> heads = new LinkedHashMap<>();

  BodyParts(Places places) {
    this.places = places;
    Map<String, String> party = new LinkedHashMap<>();
    for (Table.Row row : Table.read("/lexicon/body-parts.csv", "part", "head", "party")) {
      heads.put(row.need("part"), row.need("head"));
      if (row.get("party").equals("yes")) {
        party.put(row.get("part"), row.get("part"));
      }
    }
    partyParts = Forms.of(party);
    partyEndings =
        new Endings(heads.keySet().stream().filter(p -> partyParts.lengthAt(p, 0) > 0).toList());
  }

  /** The party organ within a body that stands directly behind its name: 市发展改革委 + 党组. */
  Optional<Found> partyPart(String text, int at, Body host) {
    return partyParts.longest(text, at).map(m -> new Found(party(host, m.value()), m.end()));
  }

  /** How the names of party organs within bodies begin. */
  Beginnings beginnings() {
    return partyParts.beginnings();
  }

  /** The party organ of a body; the committee of a township whose government is named. */
  Body party(Body host, String part) {
    String name = host.thing().name();
    if (part.equals("党委") && (name.endsWith("镇人民政府") || name.endsWith("乡人民政府"))) {
      String town = name.substring(0, name.length() - "人民政府".length());
      String committee = "中共" + town + "委员会";
      return Body.named(Plm.PartyBody, committee, host.region(), Optional.empty(), places);
    }
    if (part.equals("党工委") && ZONES.stream().anyMatch(name::endsWith)) {
      String committee = "中共" + name + "工作委员会";
      return Body.named(Plm.PartyBody, committee, host.region(), Optional.empty(), places);
    }
    return Body.named(
        Plm.PartyBody, host.thing().name() + part, host.region(), Optional.of(host), places);
  }

  /** The party organ with which a name ends, longest first. */
  Optional<String> partyEnding(String name) {
    OptionalInt start = partyEndings.startOf(name, 1, name.length());
    return start.isPresent() ? Optional.of(name.substring(start.getAsInt())) : Optional.empty();
  }

  /** Whether it is the party organ of another body. */
  boolean isPartyPart(Body body) {
    return body.host().isPresent() && partyEnding(body.thing().name()).isPresent();
  }

  /** The body that a title belongs to which follows a post in {@code before}. */
  Body inherited(Body before, Title title) {
    Body body = before;
    if (COURT_TITLES.contains(title.base())) {
      return root(body);
    }
    if (isPartyPart(body) && !PARTY_TITLES.contains(title.base())) {
      body = body.host().orElseThrow();
    }
    while (body.host().isPresent() && isHeadedByAnother(body, title)) {
      body = body.host().get();
    }
    return body;
  }

  /** The body that all these bodies are parts of. */
  static Body root(Body body) {
    return body.host().map(BodyParts::root).orElse(body);
  }

  private boolean isHeadedByAnother(Body body, Title title) {
    if (!heads.containsValue(title.base())) {
      return false;
    }
    String name = body.thing().name();
    Optional<String> head =
        heads.entrySet().stream()
            .filter(e -> name.endsWith(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return head.isPresent() && !head.get().equals(title.base());
  }
}
