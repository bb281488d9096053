package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The gazetteer of administrative divisions ({@code seeds/regions.csv}). */
public final class Regions {

  /** Scope of what belongs to the whole country. */
  public static final String COUNTRY = "cn";

  private static final List<String> MUNICIPALITIES =
      List.of("110000", "120000", "310000", "500000");

  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Forms<List<Region>> forms;

  /**
   * Checks and indexes the rows of a table with the columns code, name, level, parent, forms,
   * valid, ambiguous.
   *
   * @throws LexiconException if a row is malformed
   */
  public Regions(List<Table.Row> rows) {
    Region china =
        new Region(COUNTRY, "中国", Region.Level.COUNTRY, "", List.of("全国"), "中国", false, true);
    Map<String, Table.Row> rowOf = new LinkedHashMap<>();
    for (Table.Row row : rows) {
      if (!row.need("code").matches("\\d{6}")) {
        throw row.expected("a division code of six digits in column code");
      }
      if (current(row) || !rowOf.containsKey(row.get("code"))) {
        rowOf.put(row.get("code"), row);
      }
    }
    Map<String, List<Region>> byForm = new LinkedHashMap<>();
    List<Region> all = new ArrayList<>(List.of(china));
    for (Table.Row row : rows) {
      all.add(region(row, rowOf));
    }
    for (Region region : all) {
      if (region.current() || !byCode.containsKey(region.code())) {
        byCode.put(region.code(), region);
      }
      byForm.computeIfAbsent(region.name(), n -> new ArrayList<>()).add(region);
      for (String form : region.forms()) {
        if (form.length() < 2) {
          continue; // 豫, 沪: too often a part of another word
        }
        byForm.computeIfAbsent(form, n -> new ArrayList<>()).add(region);
      }
    }
    forms = Forms.of(byForm);
  }

  private static boolean current(Table.Row row) {
    return row.get("valid").equals("current");
  }

  private static Region region(Table.Row row, Map<String, Table.Row> rowOf) {
    String name = row.need("name");
    String parent = row.get("parent");
    Region.Level level =
        switch (row.need("level")) {
          case "province" -> Region.Level.PROVINCE;
          case "prefecture" -> Region.Level.PREFECTURE;
          case "county" -> Region.Level.COUNTY;
          default -> throw row.expected("province, prefecture or county in column level");
        };
    if (level != Region.Level.PROVINCE && !rowOf.containsKey(parent)) {
      throw row.expected("the code of a known division in column parent");
    }
    boolean qualified =
        level == Region.Level.COUNTY
            && !name.endsWith("市")
            && (MUNICIPALITIES.contains(parent) || !parent.endsWith("0000"));
    String full = qualified ? rowOf.get(parent).need("name") + name : name;
    return new Region(
        row.need("code"),
        name,
        level,
        parent.isEmpty() ? COUNTRY : parent,
        row.list("forms"),
        full,
        row.get("ambiguous").toLowerCase(Locale.ROOT).equals("yes"),
        current(row));
  }

  /** The gazetteer that comes with the program. */
  public static Regions load() {
    return new Regions(
        Table.read(
            "/seeds/regions.csv",
            "code",
            "name",
            "level",
            "parent",
            "forms",
            "valid",
            "ambiguous"));
  }

  /** The division with a code. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The country as a whole. */
  public Region country() {
    return byCode.get(COUNTRY);
  }

  /** Forms of the divisions that begin at {@code at}, longest first, with all that bear them. */
  public List<Forms.Match<List<Region>>> at(CharSequence text, int at) {
    return forms.all(text, at);
  }

  /** How the forms of the divisions begin. */
  public Beginnings beginnings() {
    return forms.beginnings();
  }

  /** The division above; empty for the country. */
  public Optional<Region> parent(Region region) {
    return byCode(region.parent());
  }

  /** Whether {@code inner} is {@code outer} or lies in it. */
  public boolean within(Region inner, Region outer) {
    Region up = inner;
    while (up != null && !up.code().equals(outer.code())) {
      up = byCode.get(up.parent());
    }
    return up != null;
  }

  /** The division of a level that {@code region} is or lies in. */
  public Optional<Region> at(Region region, Region.Level level) {
    for (Optional<Region> up = Optional.of(region); up.isPresent(); up = parent(up.get())) {
      if (up.get().level() == level) {
        return up;
      }
    }
    return Optional.empty();
  }
}
