package org.plenumkg.lexicon;

import java.util.List;

/**
 * An administrative division of China.
 *
 * @param code GB/T 2260, six digits; a former division's old code; "cn" for the country
 * @param name full name: 二七区
 * @param level country, province, prefecture or county
 * @param parent code of the division above, empty for the country
 * @param forms other printed forms, best first: 二七
 * @param full name with what tells it apart: 郑州市二七区, 北京市海淀区, 荥阳市
 * @param ambiguous whether the short forms are ordinary words too, and need support
 * @param current whether it still exists
 */
public record Region(
    String code,
    String name,
    Level level,
    String parent,
    List<String> forms,
    String full,
    boolean ambiguous,
    boolean current) {

  /** Administrative levels, highest first. */
  public enum Level {
    COUNTRY,
    PROVINCE,
    PREFECTURE,
    COUNTY
  }
}
