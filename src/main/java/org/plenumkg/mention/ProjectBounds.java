package org.plenumkg.mention;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/** Where a project's name begins and ends around its last word: 数字经济 + 产业园 + 三期, 高铁 + 漳州段. */
final class ProjectBounds {

  /** Of a name, in characters. */
  static final int LONGEST = 30;

  private static final int LONGEST_NOTE = 11;
  private static final int LONGEST_SECTION = 12;
  private static final String COUNTERS = "个所座条家项处批类种栋幢间级";
  private static final Set<String> ENDS = Set.of("至", "—", "－", "-", "–");
  private static final Set<String> OTHER_SECTIONS = Set.of("阶段", "地段", "时段", "手段", "波段");

  private final ProjectWords words;

  ProjectBounds(ProjectWords words) {
    this.words = words;
  }

  /** Where the name begins, not before {@code from}, that goes on to its head at {@code head}. */
  int left(String text, Sentence sentence, int from, int head) {
    int left = head;
    boolean line = isLine(text, head, sentence.span().end());
    List<Token> tokens = sentence.tokens(from, head);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      int at = token.span().start();
      boolean opens = i == 0 || tokens.get(i - 1).tag().startsWith("w");
      boolean joint = line && i > 0 && ENDS.contains(token.word());
      if ((isOutside(text, token) && !joint) || isVerb(text, sentence, from, tokens, i, opens)) {
        break;
      }
      left = at;
    }
    return left;
  }

  /** Whether the head is a line, whose name may tell its two ends: 思蒙—大江口旅游公路. */
  private boolean isLine(String text, int head, int limit) {
    return words.lines.endAt(text, head, limit).isPresent()
        || words.lines.endAt(text, head + 2, limit).isPresent();
  }

  /** Where the name ends whose head ends at {@code end}: behind 三期, …段, 扩建工程, a note. */
  int right(String text, Sentence sentence, int end) {
    int limit = sentence.span().end();
    int right = section(text, sentence, end, limit);
    OptionalInt tail = words.tails.endAt(text, right, limit);
    while (tail.isPresent()) {
      right = tail.getAsInt();
      tail = words.tails.endAt(text, right, limit);
    }
    return withParenthesis(text, right, limit);
  }

  /** Behind the section of a line: 高速 + 广元至绵阳段. */
  private int section(String text, Sentence sentence, int end, int limit) {
    if (words.lines.startOf(text, Math.max(sentence.span().start(), end - 4), end).isEmpty()) {
      return end;
    }
    for (Token token : sentence.tokens(end, Math.min(limit, end + LONGEST_SECTION))) {
      int at = token.span().start();
      boolean joint = token.word().equals("至") || token.word().equals("到");
      if (token.word().endsWith("段") && !OTHER_SECTIONS.contains(token.word()) && at > end) {
        return token.span().end();
      }
      if (!Characters.isHan(text.charAt(at)) || (isOutside(text, token) && !joint)) {
        return end;
      }
    }
    return end;
  }

  /** Whether no name goes over a word: a mark, a preposition, 个. */
  private boolean isOutside(String text, Token token) {
    int at = token.span().start();
    int end = token.span().end();
    return token.tag().startsWith("w")
        || words.breaks.is(text, at, end)
        || words.visits.is(text, at, end)
        || (COUNTERS.contains(token.word())
            && at > 0
            && (Characters.isDigit(text.charAt(at - 1)) || token.tag().startsWith("q")));
  }

  /** Whether a verb with the name as its object ends here: 建设, 加快 + 建设. */
  private boolean isVerb(
      String text, Sentence sentence, int from, List<Token> tokens, int i, boolean opens) {
    Token token = tokens.get(i);
    OptionalInt verb = words.verbEnding(text, sentence, from, token.span().end());
    boolean several = verb.isPresent() && verb.getAsInt() < token.span().start();
    if (!opens && words.inner.is(text, token.span().start(), token.span().end())) {
      return several;
    }
    return several
        || (verb.isPresent()
            && (opens || (token.tag().startsWith("v") && !token.tag().equals("vn"))));
  }

  private static int withParenthesis(String text, int end, int limit) {
    boolean open = end < limit && (text.charAt(end) == '（' || text.charAt(end) == '(');
    if (!open) {
      return end;
    }
    for (int at = end; at < Math.min(limit, end + LONGEST_NOTE); at++) {
      if (text.charAt(at) == '）' || text.charAt(at) == ')') {
        return at + 1;
      }
    }
    return end;
  }
}
