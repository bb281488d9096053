package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Verbs of deciding before what is decided on: 审议通过《…方案》, 推进…行动; and 作出部署 behind it. */
final class DecisionVerbs {

  /** Farther off stands no verb of an object, in characters. */
  static final int REACH = 200;

  private static final int LONGEST_TITLE = 1000;

  private final Triggers verbs = Triggers.load("/lexicon/decision-verbs.csv", "action");
  private final WordSet arranging = WordSet.load("/lexicon/arranging.csv");

  /** A verb of deciding with where it stands. */
  record Verb(Span span, Node action) {}

  /** The last verb in {@code [from, to)}, those within titles left aside. */
  Optional<Verb> last(String text, Sentence sentence, int from, int to) {
    List<Verb> all = all(text, sentence, from, to);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The verbs in {@code [from, to)}, those within titles left aside. */
  List<Verb> all(String text, Sentence sentence, int from, int to) {
    List<Verb> all = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      int title = text.charAt(at) == '《' ? new Span(at, at + LONGEST_TITLE).first(text, "》") : -1;
      Optional<Forms.Match<Node>> match =
          title < 0 && sentence.isBoundary(at) ? verbs.at(text, at) : Optional.empty();
      match.ifPresent(m -> all.add(new Verb(new Span(start, m.end()), m.value())));
      at = match.map(Forms.Match::end).orElse(Math.max(title, at) + 1);
    }
    return all;
  }

  /** Where the clause begins that {@code at} stands in. */
  int clause(String text, Sentence sentence, int at) {
    int start = at;
    while (start > sentence.span().start()
        && start > at - REACH
        && !Characters.endsClause(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether 作出部署 follows in the clause. */
  boolean isArranged(String text, Sentence sentence, int from) {
    int end = Math.min(sentence.span().end(), from + REACH);
    for (int i = from; i < end && !Characters.endsClause(text, i); i++) {
      if (arranging.beginsAt(text, i)) {
        return true;
      }
    }
    return false;
  }
}
