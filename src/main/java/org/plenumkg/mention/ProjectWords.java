package org.plenumkg.mention;

import java.util.List;
import java.util.OptionalInt;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.lexicon.UsedWords;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/** What names of projects end with, and the words that stand around them. */
final class ProjectWords {

  private static final String HEADS = "/lexicon/project-heads.csv";
  private static final String VERBS = "/lexicon/project-verbs.csv";
  private static final String WORDS = "/lexicon/project-words.csv";
  private static final String LEVELS = "省市区县旗州";
  private static final String COMMON = "新老旧大小高低好多全各本该这那此其省市区县旗州镇乡村街一二三四五六七八九十两几中";
  private static final List<String> PROPER = List.of("ns", "nr", "nz", "nt", "nx");

  private final Regions regions;

  final UsedWords ownHeads = UsedWords.load(HEADS, "kind", "own");
  final UsedWords properHeads = UsedWords.load(HEADS, "kind", "proper");
  final UsedWords listedHeads = UsedWords.load(HEADS, "kind", "listed");
  final UsedWords before = UsedWords.load(VERBS, "what", "before");
  final UsedWords behind = UsedWords.load(VERBS, "what", "behind");
  final UsedWords signed = UsedWords.load(VERBS, "stage", "Signed");
  final UsedWords begun = UsedWords.load(WORDS, "use", "begun");
  final UsedWords kinds = UsedWords.load(WORDS, "use", "kind");
  final UsedWords places = UsedWords.load(WORDS, "use", "place");
  final UsedWords classes = UsedWords.load(WORDS, "use", "class");
  final UsedWords generics = UsedWords.load(WORDS, "use", "generic");
  final UsedWords breaks = UsedWords.load(WORDS, "use", "break");
  final UsedWords visits = UsedWords.load(WORDS, "use", "visit");
  final UsedWords backdrops = UsedWords.load(WORDS, "use", "backdrop");
  final UsedWords inner = UsedWords.load(WORDS, "use", "inner");
  final UsedWords common = UsedWords.load(WORDS, "use", "common");
  final UsedWords open = UsedWords.load(VERBS, "stage", "");
  final UsedWords tails = UsedWords.load(WORDS, "use", "tail");
  final UsedWords lines = UsedWords.load(WORDS, "use", "line");
  final UsedWords adverbs = UsedWords.load(WORDS, "use", "adverb");
  final UsedWords measures = UsedWords.load(WORDS, "use", "measure");
  final UsedWords future = UsedWords.load(WORDS, "use", "future");
  final UsedWords beside = UsedWords.load(WORDS, "use", "beside");

  /**
   * With the lexicons that come with the program.
   *
   * @param regions whose names tell one thing from others
   */
  ProjectWords(Regions regions) {
    this.regions = regions;
  }

  /** Start of the verb with a project as its object that ends at {@code end}: 加快推进. */
  OptionalInt verbEnding(String text, Sentence sentence, int from, int end) {
    OptionalInt start = before.startOf(text, from, end);
    return start.isPresent() && sentence.isBoundary(start.getAsInt()) && sentence.isBoundary(end)
        ? start
        : OptionalInt.empty();
  }

  /** Whether a last word of names, of whatever kind, ends at {@code end}. */
  boolean isHead(String text, int from, int end) {
    return ownHeads.startOf(text, from, end).isPresent()
        || properHeads.startOf(text, from, end).isPresent()
        || listedHeads.startOf(text, from, end).isPresent();
  }

  /** Whether a verb at {@code at} says how far the name before it is: 竣工. */
  boolean stageAt(String text, int at, int limit) {
    OptionalInt verb = behind.endAt(text, at, limit);
    return verb.isPresent() && !open.is(text, at, verb.getAsInt());
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

  /**
   * Whether a name has a proper name, a number or Latin letters in it, or opens with a name that
   * the dictionary does not know.
   */
  boolean hasProper(String text, Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.isDigit(text.charAt(i)) || Characters.isLatin(text.charAt(i))) {
        return true;
      }
    }
    List<Token> tokens = sentence.tokens(from, to);
    return tokens.stream().anyMatch(t -> PROPER.stream().anyMatch(tag -> t.tag().startsWith(tag)))
        || (!tokens.isEmpty() && LEVELS.contains(tokens.get(0).word()))
        || opensWithRegion(text, tokens, to)
        || opensUnknown(tokens);
  }

  private boolean opensWithRegion(String text, List<Token> tokens, int to) {
    return !tokens.isEmpty()
        && !tokens.get(0).tag().startsWith("v")
        && regions.at(text, tokens.get(0).span().start()).stream().anyMatch(r -> r.end() < to);
  }

  /** 榆能, 昭化: two single characters that belong to no word. */
  private static boolean opensUnknown(List<Token> tokens) {
    return tokens.size() > 2
        && tokens.subList(0, 2).stream()
            .allMatch(t -> t.word().length() == 1 && COMMON.indexOf(t.word()) < 0);
  }

  /** Behind the names of places that open a name: 曲靖市 + 机场. */
  static int afterPlace(Sentence sentence, int from, int to) {
    int at = from;
    for (Token token : sentence.tokens(from, to)) {
      if (!token.tag().equals("ns") && !"省市县区旗州".contains(token.word())) {
        break;
      }
      at = token.span().end();
    }
    return at;
  }

  /** Whether a name is a road's or line's number: G343. */
  static boolean isCode(String text, int from, int to) {
    return to - from >= 2
        && Characters.isLatin(text.charAt(from))
        && Characters.isDigit(text.charAt(to - 1));
  }
}
