package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.PolicyTypes;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds unquoted names of policies: what stands between a verb of carrying out and a word that says
 * what it is (建立政策研究学习机制, 实施援企稳岗政策、企业上市倍增计划).
 */
final class BarePolicies {

  static final String RULE = "verb-name-type";

  private static final int LONGEST = 24;
  private static final String BEHIND = "，。；：！？、等和与及暨”）)";
  private static final String BREAKS = "的了是为以将要把对在从向等并由让使“”‘’（）()";

  private final PolicyTypes types;
  private final WordSet openers;
  private final WordSet general;

  /**
   * A reader.
   *
   * @param openers verbs that a name can begin behind
   * @param general words of which alone no name is made
   */
  BarePolicies(PolicyTypes types, WordSet openers, WordSet general) {
    this.types = types;
    this.openers = openers;
    this.general = general;
  }

  /** The names in a sentence. */
  List<PolicyName> read(String text, Sentence sentence) {
    List<PolicyName> names = new ArrayList<>();
    int clause = sentence.span().start();
    int at = clause;
    while (at < sentence.span().end()) {
      Optional<PolicyTypes.Found> type = types.at(text, at);
      if (type.isPresent() && type.get().type().bare().isPresent()) {
        name(text, sentence, clause, type.get()).ifPresent(names::add);
      }
      if (Characters.endsClause(text.charAt(at)) && text.charAt(at) != '、') {
        clause = at + 1;
      }
      at++;
    }
    return names;
  }

  private Optional<PolicyName> name(
      String text, Sentence sentence, int clause, PolicyTypes.Found type) {
    int end = type.end();
    boolean closed = end == sentence.span().end() || BEHIND.indexOf(text.charAt(end)) >= 0;
    int shortest = type.type().bare().orElseThrow();
    int verb = closed ? verbEnd(text, sentence, clause, type.start()) : -1;
    if (verb < 0) {
      return Optional.empty();
    }
    int start = Math.max(verb, enumerated(text, verb, type.start()));
    boolean fits = type.start() - start >= shortest && end - start <= LONGEST;
    if (!fits || !isName(text, sentence, start, type.start())) {
      return Optional.empty();
    }
    Span span = new Span(start, end);
    String name = span.of(text);
    return Optional.of(
        PolicyName.local(name, span, name, Optional.of(type.type().category()), RULE));
  }

  /** End of the last verb that a name can begin behind, or -1. */
  private int verbEnd(String text, Sentence sentence, int clause, int before) {
    int found = -1;
    int from = Math.max(clause, before - 3 * LONGEST);
    for (int i = from; i < before; i++) {
      int length = sentence.isBoundary(i) ? openers.lengthAt(text, i) : 0;
      if (length > 0 && i + length < before) {
        found = i + length;
        i += length - 1;
      }
    }
    return found;
  }

  /** Where the last member of an enumeration begins: 草畜平衡制度和 + 禁牧休牧制度. */
  private int enumerated(String text, int from, int before) {
    for (int i = before - 1; i >= from; i--) {
      boolean joint = "和与及”".indexOf(text.charAt(i)) >= 0 && i > from;
      if (text.charAt(i) == '、' || (joint && types.ending(text, from, i).isPresent())) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean isName(String text, Sentence sentence, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (BREAKS.indexOf(c) >= 0 || Characters.isSpace(c) || Characters.isDigit(c)) {
        return false;
      }
    }
    if (!Characters.isHan(text.charAt(start)) || Numerals.isAt(text, start)) {
      return false;
    }
    return hasOwnWord(text, sentence, start, end);
  }

  private boolean hasOwnWord(String text, Sentence sentence, int start, int end) {
    int word = start;
    int own = 0;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || sentence.isBoundary(i)) {
        own += general.lengthAt(text, word) == i - word ? 0 : i - word;
        word = i;
      }
    }
    return own > 1;
  }
}
