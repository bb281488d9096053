package org.plenumkg.lexicon;

import java.util.List;

/**
 * A development zone or new area, which has organs of its own but is no division.
 *
 * @param name full name: 洛阳高新技术产业开发区
 * @param forms other printed forms, best first: 洛阳高新区
 * @param region code of the division it lies in
 * @param kind what it is a zone for, which tells what it is called by alone
 */
public record Zone(String name, List<String> forms, String region, Kind kind) {

  /** Kinds of zones. */
  public enum Kind {
    /** 经济技术开发区: 经开区. */
    ECONOMIC,
    /** 高新技术产业开发区: 高新区. */
    HIGH_TECH,
    /** A new area of the state: 新区. */
    NEW_AREA,
    /** Any other: 度假区, 保税区, 示范区. */
    OTHER
  }
}
