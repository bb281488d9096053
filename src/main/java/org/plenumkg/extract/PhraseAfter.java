package org.plenumkg.extract;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.plenumkg.lexicon.UsedWords;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/** The noun phrase that begins behind a figure: 省、市重点项目 of 25个省、市重点项目完成投资. */
final class PhraseAfter {

  private static final int LONGEST = 24;
  private static final int SHORTEST_OTHER = 3;
  private static final Set<String> BREAKS = Set.of("d", "p", "r", "t", "ad", "s", "u", "y");
  private static final Set<String> JOINTS = Set.of("和", "与", "及");

  private final UsedWords stops = UsedWords.load(PhraseBefore.TABLE, "use", "stop");
  private final UsedWords inner = UsedWords.load(PhraseBefore.TABLE, "use", "inner");
  private final UsedWords tails = UsedWords.load(PhraseBefore.TABLE, "use", "tail");
  private final UsedWords fillers = UsedWords.load(PhraseBefore.TABLE, "use", "filler");

  /** The phrase in the words {@code [from, to)} of a sentence, with what is said of it there. */
  Phrase read(String text, Sentence sentence, int from, int to) {
    int end = nounEnd(text, sentence, from, to);
    String words = withoutTail(Characters.withoutSpace(text.substring(from, end)));
    boolean noun =
        sentence.tokens(from, end).stream().anyMatch(t -> isNoun(t) || t.word().equals("“"));
    if (!noun && words.length() < SHORTEST_OTHER) {
      return new Phrase("", predicate(text, from, to)); // 148户划分为
    }
    boolean village = words.equals("村") && end < to && "（(".indexOf(text.charAt(end)) >= 0;
    if ((words.length() < 2 && !village) || words.length() > LONGEST) {
      return new Phrase("", predicate(text, from, to));
    }
    return new Phrase(words, predicate(text, end, to));
  }

  private int nounEnd(String text, Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens(from, to);
    boolean noun = false;
    int end = from;
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      int at = token.span().start();
      if (token.word().equals("“") && !noun) {
        int close = text.substring(at, to).indexOf('”') + at;
        if (close < at) {
          break;
        }
        end = close + 1;
        noun = true;
        while (i < tokens.size() && tokens.get(i).span().start() < end) {
          i++;
        }
        continue;
      }
      if (ends(text, tokens, i, noun, to)) {
        break;
      }
      noun |= isNoun(token);
      end = token.span().end();
      i++;
    }
    return end;
  }

  private boolean ends(String text, List<Token> tokens, int i, boolean noun, int to) {
    Token token = tokens.get(i);
    int at = token.span().start();
    if (token.tag().startsWith("w")) {
      return !joinsLevels(tokens, i);
    }
    if (token.tag().equals("c")) {
      return !(noun
          && JOINTS.contains(token.word())
          && i + 1 < tokens.size()
          && isNoun(tokens.get(i + 1)));
    }
    if (!noun) {
      boolean said = i > 0 && !token.tag().startsWith("v") && isPredicate(text, tokens, i, to);
      return token.tag().equals("p") || token.tag().equals("r") || said;
    }
    OptionalInt nominal = inner.endAt(text, at, to);
    if (nominal.isPresent() && nominal.getAsInt() >= token.span().end()) {
      return isPredicate(text, tokens, i, to);
    }
    boolean verb = token.tag().equals("v") && token.word().length() > 1;
    return BREAKS.contains(token.tag()) || verb || isPredicate(text, tokens, i, to);
  }

  /** Whether a word begins what is said of the noun: 建成开放, not 建成区. */
  private boolean isPredicate(String text, List<Token> tokens, int i, int to) {
    Token token = tokens.get(i);
    OptionalInt stop = stops.endAt(text, token.span().start(), to);
    boolean vn = token.tag().equals("vn") && i + 1 < tokens.size() && isNoun(tokens.get(i + 1));
    return stop.isPresent() && stop.getAsInt() >= token.span().end() && !vn;
  }

  /** The mark between 省 and 市 in 省、市重点项目. */
  private static boolean joinsLevels(List<Token> tokens, int i) {
    return tokens.get(i).word().equals("、")
        && i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).word().length() == 1
        && tokens.get(i + 1).word().length() == 1
        && isNoun(tokens.get(i - 1));
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("n")
        || token.tag().equals("vn")
        || token.tag().equals("j")
        || token.tag().equals("l");
  }

  private String withoutTail(String words) {
    int end = words.length();
    OptionalInt tail = tails.startOf(words, 0, end);
    while (tail.isPresent() && tail.getAsInt() >= 2) {
      end = tail.getAsInt();
      tail = tails.startOf(words, 0, end);
    }
    return words.substring(0, end);
  }

  /** What is said in the rest of the clause: 实现“一网通办”. */
  private String predicate(String text, int from, int to) {
    int start = from;
    while (start < to) {
      OptionalInt filler = fillers.endAt(text, start, to);
      if (filler.isEmpty()) {
        break;
      }
      start = filler.getAsInt();
    }
    String words = Characters.withoutSpace(text.substring(start, firstMark(text, start, to)));
    return words.length() <= LONGEST ? words : "";
  }

  /** The first 、 outside quotation marks, else {@code to}. */
  private static int firstMark(String text, int from, int to) {
    int depth = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      depth += c == '“' ? 1 : c == '”' ? -1 : 0;
      if (c == '、' && depth == 0) {
        return at;
      }
    }
    return to;
  }
}
