package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The gazetteer of organs of regions and of the country ({@code seeds/bodies.csv}). */
public final class Organs {

  private static final String REGION = "{r}";

  /** An organ whose form goes on with {@code rest} behind a region. */
  public record Framed(Organ organ, String rest) {}

  private final Map<String, Organ> byKey = new LinkedHashMap<>();
  private final Forms<Organ> afterRegion;
  private final Forms<Organ> bare;
  private final Forms<Organ> national;
  private final Forms<List<Framed>> before;

  /**
   * Checks and indexes the rows of a table with the columns key, class, name, forms, host.
   *
   * @throws LexiconException if a row is malformed
   */
  public Organs(List<Table.Row> rows) {
    Map<String, Organ> after = new LinkedHashMap<>();
    Map<String, Organ> alone = new LinkedHashMap<>();
    Map<String, Organ> country = new LinkedHashMap<>();
    Map<String, List<Framed>> framed = new LinkedHashMap<>();
    Set<String> keys = new HashSet<>();
    for (Table.Row row : rows) {
      Organ organ = organ(row);
      if (!keys.add(organ.key())) {
        throw row.expected("a key of its own, but " + organ.key() + " stands above");
      }
      for (Organ variant : variants(organ)) {
        byKey.put(variant.key(), variant);
        for (String form : variant.forms()) {
          int at = form.indexOf(REGION);
          if (variant.host() == Organ.Host.NATIONAL) {
            country.putIfAbsent(form, variant);
          } else if (at < 0) {
            alone.putIfAbsent(form, variant);
            after.putIfAbsent(form, variant);
          } else if (at == 0) {
            after.putIfAbsent(form.substring(REGION.length()), variant);
          } else {
            framed
                .computeIfAbsent(form.substring(0, at), p -> new ArrayList<>())
                .add(new Framed(variant, form.substring(at + REGION.length())));
          }
        }
      }
    }
    afterRegion = Forms.of(after);
    bare = Forms.of(alone);
    national = Forms.of(country);
    before = Forms.of(framed);
  }

  private static Organ organ(Table.Row row) {
    String key = row.need("key");
    if (!key.matches("[a-z][a-z0-9-]*")) {
      throw row.expected("a key of small letters and hyphens in column key");
    }
    Organ.Host host;
    try {
      host = Organ.Host.valueOf(row.need("host").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.expected("region, party, government, congress, cppcc or national in column host");
    }
    if (host != Organ.Host.NATIONAL && !row.need("name").contains("{R}")) {
      throw row.expected("{R} for the region in column name");
    }
    return new Organ(key, row.need("class"), row.need("name"), row.list("forms"), host);
  }

  /**
   * The organ, and its likes by other kinds of office (教育局, 教育厅, 教委): a province's department and a
   * commission that became a bureau are bodies of their own names.
   */
  private static List<Organ> variants(Organ organ) {
    if (organ.host() != Organ.Host.GOVERNMENT) {
      return List.of(organ);
    }
    Map<String, List<String>> byOffice = new LinkedHashMap<>();
    byOffice.put(office(organ.name()), new ArrayList<>());
    for (String form : organ.forms()) {
      byOffice.computeIfAbsent(office(form), o -> new ArrayList<>()).add(form);
    }
    List<Organ> variants = new ArrayList<>();
    byOffice.forEach(
        (office, forms) -> {
          if (office.equals(office(organ.name()))) {
            variants.add(new Organ(organ.key(), organ.type(), organ.name(), forms, organ.host()));
          } else {
            String longest =
                forms.stream().reduce((a, b) -> b.length() > a.length() ? b : a).orElseThrow();
            variants.add(
                new Organ(
                    organ.key() + office,
                    organ.type(),
                    "{R}" + longest.replace(REGION, ""),
                    forms,
                    organ.host()));
          }
        });
    return variants;
  }

  private static String office(String name) {
    return switch (name.charAt(name.length() - 1)) {
      case '局' -> "-bureau";
      case '厅' -> "-department";
      case '委', '会' -> "-commission";
      default -> "";
    };
  }

  /** The gazetteer that comes with the program. */
  public static Organs load() {
    return new Organs(Table.read("/seeds/bodies.csv", "key", "class", "name", "forms", "host"));
  }

  /** The organ with a key. */
  public Optional<Organ> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** How the forms that stand behind no region begin: 组织部, 国务院, 中共. */
  public Beginnings beginnings() {
    return Beginnings.of(bare.beginnings(), national.beginnings(), before.beginnings());
  }

  /** The longest form that follows a region directly: 委 in 二七区委. */
  public Optional<Forms.Match<Organ>> afterRegion(CharSequence text, int at) {
    return afterRegion.longest(text, at);
  }

  /** The longest form that stands without a region: 组织部. */
  public Optional<Forms.Match<Organ>> bare(CharSequence text, int at) {
    return bare.longest(text, at);
  }

  /** The longest form of an organ of the country: 国务院. */
  public Optional<Forms.Match<Organ>> national(CharSequence text, int at) {
    return national.longest(text, at);
  }

  /** Words before a region with what must follow it: 中共 … 委员会. */
  public Optional<Forms.Match<List<Framed>>> before(CharSequence text, int at) {
    return before.longest(text, at);
  }
}
