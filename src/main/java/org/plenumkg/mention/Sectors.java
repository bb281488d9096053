package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds the parts of a city that a plan names, one a clause, each with its aim: 北湖板块将聚焦…；老城板块突出….
 * One alone may be a part of anything (新能源板块), several with aims are a plan.
 */
final class Sectors {

  private static final String HEAD = "板块";
  private static final int LONGEST = 16;
  private static final List<String> AIMS =
      List.of("聚焦", "将聚焦", "突出", "将突出", "重点打造", "将重点", "着力打造", "围绕", "以打造");

  private Sectors() {}

  /** The names in an article's sentences; none if there is only one. */
  static List<Span> in(String text, List<Sentence> sentences) {
    List<Span> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int end = sentence.span().end();
      int from = sentence.span().start();
      for (int at = from; at < end; at++) {
        if (Characters.endsClause(text.charAt(at))) {
          from = at + 1;
        } else if (text.startsWith(HEAD, at) && at - from >= 2 && at - from <= LONGEST) {
          int behind = at + HEAD.length();
          if (AIMS.stream().anyMatch(aim -> text.startsWith(aim, behind))) {
            found.add(new Span(from, behind));
          }
        }
      }
    }
    return found.size() > 1 ? found : List.of();
  }
}
