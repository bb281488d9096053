package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gazetteer of development zones and new areas ({@code seeds/zones.csv}). */
public final class Zones {

  private final List<Zone> all = new ArrayList<>();
  private final Forms<Zone> forms;

  /**
   * Checks and indexes the rows of a table with the columns name, forms, region, kind.
   *
   * @param regions the divisions that the zones lie in
   * @throws LexiconException if a row is malformed
   */
  public Zones(List<Table.Row> rows, Regions regions) {
    Map<String, Zone> byForm = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      String code = row.need("region");
      if (regions.byCode(code).isEmpty()) {
        throw row.expected("the code of a known division in column region, found " + code);
      }
      Zone zone =
          new Zone(
              row.need("name"), row.list("forms"), code, row.constant("kind", Zone.Kind.class));
      if (byForm.putIfAbsent(zone.name(), zone) != null) {
        throw row.expected("each zone once, found " + zone.name() + " again");
      }
      all.add(zone);
    }
    for (Zone zone : all) {
      zone.forms().stream().filter(f -> f.length() > 2).forEach(f -> byForm.putIfAbsent(f, zone));
    }
    forms = Forms.of(byForm);
  }

  /** The gazetteer that comes with the program. */
  public static Zones load(Regions regions) {
    return new Zones(Table.read("/seeds/zones.csv", "name", "forms", "region", "kind"), regions);
  }

  /** The longest name of a zone that begins at {@code at}. */
  public Optional<Forms.Match<Zone>> at(CharSequence text, int at) {
    return forms.longest(text, at);
  }

  /** How the names of the zones begin. */
  public Beginnings beginnings() {
    return forms.beginnings();
  }

  /** The zones of a kind that lie in a division. */
  public List<Zone> in(Region region, Zone.Kind kind, Regions regions) {
    return all.stream()
        .filter(zone -> zone.kind() == kind)
        .filter(
            zone ->
                regions.byCode(zone.region()).filter(r -> regions.within(r, region)).isPresent())
        .toList();
  }
}
