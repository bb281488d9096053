package org.plenumkg.mention;

import java.util.Optional;

/** The numbers in a meeting's own name: 25 of 市政府第25次常务会议, 16 and 19 of 十六届市政府第19次常务会议. */
record OwnNumbers(Optional<Integer> term, Optional<Integer> session) {

  private static final String DIGITS = "0123456789〇一二三四五六七八九十百";

  /** Whether a name opens with its numbers and does not say whose it is: 十届三十次主席会议. */
  static boolean isBare(String name) {
    boolean opens =
        NumberedTerm.at(name, 0).isPresent() || NumberedTerm.session(name, 0).isPresent();
    return opens && name.indexOf('委') < 0 && !name.contains("政府");
  }

  /** The first term and the last session that a name gives. */
  static OwnNumbers of(String name) {
    Optional<Integer> term = Optional.empty();
    Optional<Integer> session = Optional.empty();
    for (int at = 0; at < name.length(); at++) {
      if (at > 0 && (name.charAt(at - 1) == '第' || DIGITS.indexOf(name.charAt(at - 1)) >= 0)) {
        continue;
      }
      Optional<Integer> first = NumberedTerm.at(name, at).map(NumberedTerm::number);
      Optional<Integer> last = NumberedTerm.session(name, at).map(NumberedTerm::number);
      term = term.isPresent() ? term : first;
      session = last.isPresent() ? last : session;
    }
    return new OwnNumbers(term, session);
  }
}
