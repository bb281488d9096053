package org.plenumkg.mention;

import java.util.List;
import java.util.OptionalInt;
import org.plenumkg.lexicon.UsedWords;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;

/** What names of projects end with, and the words that stand around them. */
final class ProjectWords {

  private static final String HEADS = "/lexicon/project-heads.csv";
  private static final String VERBS = "/lexicon/project-verbs.csv";
  private static final String WORDS = "/lexicon/project-words.csv";
  private static final List<String> PROPER = List.of("ns", "nr", "nz", "nt", "nx");

  final UsedWords ownHeads = UsedWords.load(HEADS, "kind", "own");
  final UsedWords properHeads = UsedWords.load(HEADS, "kind", "proper");
  final UsedWords listedHeads = UsedWords.load(HEADS, "kind", "listed");
  final UsedWords before = UsedWords.load(VERBS, "what", "before");
  final UsedWords behind = UsedWords.load(VERBS, "what", "behind");
  final UsedWords signed = UsedWords.load(VERBS, "stage", "Signed");
  final UsedWords classes = UsedWords.load(WORDS, "use", "class");
  final UsedWords generics = UsedWords.load(WORDS, "use", "generic");
  final UsedWords breaks = UsedWords.load(WORDS, "use", "break");
  final UsedWords visits = UsedWords.load(WORDS, "use", "visit");
  final UsedWords backdrops = UsedWords.load(WORDS, "use", "backdrop");
  final UsedWords inner = UsedWords.load(WORDS, "use", "inner");
  final UsedWords common = UsedWords.load(WORDS, "use", "common");
  final UsedWords open = UsedWords.load(VERBS, "stage", "");
  final UsedWords beside = UsedWords.load(WORDS, "use", "beside");

  /** Start of the verb with a project as its object that ends at {@code end}: 加快推进. */
  OptionalInt verbEnding(String text, Sentence sentence, int from, int end) {
    OptionalInt start = before.startOf(text, from, end);
    return start.isPresent() && sentence.isBoundary(start.getAsInt()) && sentence.isBoundary(end)
        ? start
        : OptionalInt.empty();
  }

  /** Whether the words of a name tell no project from others: 现代产业园. */
  boolean isGeneric(String text, int from, int to) {
    int at = from;
    while (at < to) {
      OptionalInt end = generics.endAt(text, at, to);
      if (end.isEmpty()) {
        return listedHeads.is(text, at, to) || ownHeads.is(text, at, to);
      }
      at = end.getAsInt();
    }
    return true;
  }

  /** Whether a name has a proper name, a number or Latin letters in it. */
  static boolean hasProper(String text, Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.isDigit(text.charAt(i)) || Characters.isLatin(text.charAt(i))) {
        return true;
      }
    }
    return sentence.tokens(from, to).stream()
        .anyMatch(t -> PROPER.stream().anyMatch(tag -> t.tag().startsWith(tag)));
  }

  /** Whether a name is a road's or line's number: G343. */
  static boolean isCode(String text, int from, int to) {
    return to - from >= 2
        && Characters.isLatin(text.charAt(from))
        && Characters.isDigit(text.charAt(to - 1));
  }
}
