package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds projects by the last word of their name and what is done with them: 全力打造嵩山路科创产业一条街,
 * 地铁12号线开工, 先后到大田垌项目.
 */
final class SingleProjects {

  private static final int LONGEST = 26;
  private static final int LONGEST_NOTE = 11;
  private static final String BUILDING = "建造划工筹";
  private static final String ADVANCING = BUILDING + "推施抓启";
  private static final String COUNTERS = "个所座条家项处批类种栋幢间级";
  private static final List<String> CLOSERS =
      List.of(
          "建设", "项目", "工程", "改造", "扩建", "征迁", "、", "等", "和", "与", "以及", "为", "，", "。", "；", "！",
          "”");

  private final ProjectWords words;

  SingleProjects(ProjectWords words) {
    this.words = words;
  }

  /** The names in a sentence, in the order of the text. */
  List<Span> in(String text, Sentence sentence) {
    List<Span> found = new ArrayList<>();
    int last = sentence.span().start();
    for (Token token : sentence.tokens()) {
      int end = token.span().end();
      int from = Math.max(last, end - LONGEST);
      OptionalInt own = words.ownHeads.startOf(text, from, end);
      OptionalInt proper = words.properHeads.startOf(text, from, end);
      boolean project = text.startsWith("项目", token.span().start());
      if (own.isEmpty() && proper.isEmpty() && !project) {
        continue;
      }
      int head = project ? token.span().start() : own.orElseGet(proper::getAsInt);
      int left = left(text, sentence, from, head);
      boolean joined = !found.isEmpty() && joins(text, found.get(found.size() - 1).end(), left);
      boolean named =
          project
              ? isVisited(text, sentence, left, head, joined)
              : isProject(text, sentence, left, head, end, own.isPresent(), joined);
      if (named) {
        found.add(new Span(left, withParenthesis(text, end, sentence.span().end())));
        last = end;
      }
    }
    return found;
  }

  private boolean isVisited(String text, Sentence sentence, int left, int head, boolean joined) {
    OptionalInt visit = words.visits.startOf(text, sentence.span().start(), left);
    return head - left >= 2
        && (joined || (visit.isPresent() && text.charAt(left - 1) != '、'))
        && !words.isGeneric(text, left, head);
  }

  private boolean isProject(
      String text, Sentence sentence, int left, int head, int end, boolean own, boolean joined) {
    int limit = sentence.span().end();
    boolean specific =
        own
            ? head - left >= 2 && !words.isGeneric(text, left, end)
            : head > left && ProjectWords.hasProper(text, sentence, left, head);
    if (!specific || words.beside.endAt(text, end, limit).isPresent()) {
      return false;
    }
    int next = withParenthesis(text, end, limit);
    OptionalInt verb = words.verbEnding(text, sentence, sentence.span().start(), left);
    boolean acted = isActedOn(text, next, limit, own);
    boolean builds =
        verb.isPresent()
            && (isBuilding(text, own ? ADVANCING : BUILDING, verb.getAsInt(), left)
                ? closes(text, next, limit)
                : text.startsWith("建设", next));
    boolean means = left > 0 && text.charAt(left - 1) == '以' && text.startsWith("建设为", next);
    return builds
        || acted
        || means
        || (joined && closes(text, next, limit))
        || isSigned(text, sentence, left);
  }

  /** 建设, 打造, 谋划, 开工; not 推进, 支持, which existing places take too. */
  private static boolean isBuilding(String text, String signs, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> signs.indexOf(c) >= 0);
  }

  /** 签约的 before a name. */
  private boolean isSigned(String text, Sentence sentence, int left) {
    return left - 1 > sentence.span().start()
        && text.charAt(left - 1) == '的'
        && words.signed.startOf(text, sentence.span().start(), left - 1).isPresent();
  }

  private boolean isActedOn(String text, int from, int limit, boolean own) {
    int at = from;
    for (String word : List.of("项目", "工程", "正式", "全面", "建设", "于", "已", "顺利")) {
      at = text.startsWith(word, at) ? at + word.length() : at;
    }
    OptionalInt verb = words.behind.endAt(text, at, limit);
    return verb.isPresent()
        && !text.startsWith("建设", at)
        && (own || !words.open.is(text, at, verb.getAsInt()));
  }

  private static boolean closes(String text, int at, int limit) {
    return at >= limit || CLOSERS.stream().anyMatch(word -> text.startsWith(word, at));
  }

  private static boolean joins(String text, int end, int left) {
    String between = end <= left ? text.substring(end, left) : "";
    return between.equals("、") || between.equals("和") || between.equals("与");
  }

  /** Where the name begins that goes on to its head at {@code head}. */
  private int left(String text, Sentence sentence, int from, int head) {
    int left = head;
    List<Token> tokens = sentence.tokens(from, head);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      int at = token.span().start();
      boolean opens = i == 0 || tokens.get(i - 1).tag().startsWith("w");
      if (isOutside(text, token) || isVerb(text, sentence, from, tokens, i, opens)) {
        break;
      }
      left = at;
    }
    return left;
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
