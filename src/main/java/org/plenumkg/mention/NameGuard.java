package org.plenumkg.mention;

import org.plenumkg.lexicon.Surnames;
import org.plenumkg.text.Characters;

/**
 * Keeps short names of regions apart from given names that are written like them: 建平 in 王建平 is no
 * county.
 */
final class NameGuard {

  /** Rarer surnames than this are other words more often. */
  private static final int FREQUENT = 200;

  /** Surnames that stand before regions as other words: 和, 于; 江 of 浙江. */
  private static final String WORDS = "和于从向时应全来党同江安宁山水海州南";

  private final Surnames surnames;

  NameGuard(Surnames surnames) {
    this.surnames = surnames;
  }

  /** Whether what begins at {@code at} is likely the given name behind a surname. */
  boolean isGiven(String text, int at) {
    if (at == 0 || !Characters.isHan(text.charAt(at - 1))) {
      return false;
    }
    String before = text.substring(at - 1, at);
    return WORDS.indexOf(before) < 0
        && surnames.rank(before).filter(rank -> rank <= FREQUENT).isPresent();
  }
}
