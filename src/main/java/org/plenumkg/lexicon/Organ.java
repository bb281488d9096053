package org.plenumkg.lexicon;

import java.util.List;

/**
 * A kind of organ that every region has: its party committee, its development and reform
 * commission.
 *
 * @param key ASCII name that is taken into IRIs: party-committee
 * @param type local name of its class in the ontology: PartyBody
 * @param name full name with {R} for the region's: 中共{R}委员会
 * @param forms as printed, {r} for the region where it is named or elided before it
 * @param host whose department it is
 */
public record Organ(String key, String type, String name, List<String> forms, Host host) {

  /** What an organ is a department of. */
  public enum Host {
    /** An organ of the region itself. */
    REGION,
    /** A department of the party committee. */
    PARTY,
    /** A department of the government. */
    GOVERNMENT,
    /** A committee of the people's congress. */
    CONGRESS,
    /** A committee of the consultative conference. */
    CPPCC,
    /** One for the whole country. */
    NATIONAL
  }

  /** Full name for a region: 中共郑州市二七区委员会; a league's government is its 行政公署. */
  public String fullName(Region region) {
    boolean agency = region.name().endsWith("盟") || region.name().endsWith("地区");
    if (key.equals("government") && agency) {
      return region.full() + "行政公署";
    }
    return name.replace("{R}", region.full());
  }
}
