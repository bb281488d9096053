package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds projects in lists that say what they list: 抓好瑞光创意产业园、灏宇纸业产业园等项目. */
final class ListedProjects {

  private static final int LONGEST = 26;
  private static final int LONGEST_TAIL = 28;
  private static final int LONGEST_GENERIC = 4;
  private static final Set<String> JOINTS = Set.of("和", "与", "及", "以及");

  private final ProjectWords words;

  ListedProjects(ProjectWords words) {
    this.words = words;
  }

  /** The names in all lists of a sentence. */
  List<Span> in(String text, Sentence sentence) {
    List<Span> found = new ArrayList<>();
    int from = sentence.span().start();
    for (Token token : sentence.tokens()) {
      String word = token.word();
      if (word.length() == 1 && Characters.endsClause(word.charAt(0))) {
        from = token.span().end();
      } else if (word.equals("等") && closesProjects(text, sentence, token.span().end())) {
        found.addAll(members(text, sentence, from, token.span().start(), token.span().end()));
        from = token.span().end();
      }
    }
    return found;
  }

  /** Whether the words behind 等 say that projects were listed: 一批主题突出、特色鲜明的项目集聚区. */
  private boolean closesProjects(String text, Sentence sentence, int from) {
    int limit = Math.min(sentence.span().end(), from + LONGEST_TAIL);
    for (Token token : sentence.tokens(from, limit)) {
      int at = token.span().start();
      char first = text.charAt(at);
      if (Characters.endsClause(first) || first == '“' || first == '《') {
        return false;
      }
      OptionalInt end = words.classes.endAt(text, at, sentence.span().end());
      if (end.isPresent()
          && end.getAsInt() >= token.span().end()
          && sentence.isBoundary(end.getAsInt())) {
        return words.beside.endAt(text, end.getAsInt(), sentence.span().end()).isEmpty()
            || text.startsWith("建设", end.getAsInt());
      }
      if (words.before.endAt(text, at, limit).isPresent() && token.tag().equals("v")) {
        return false;
      }
    }
    return false;
  }

  private List<Span> members(String text, Sentence sentence, int clause, int to, int behind) {
    int from = afterVerb(text, sentence, clause, to);
    List<Span> all = split(text, sentence, from, to);
    long named = all.stream().filter(m -> isNamed(text, m)).count();
    if (words.backdrops.startOf(text, clause, from).isPresent()) {
      return List.of();
    }
    boolean governed =
        words.before.startOf(text, clause, from).isPresent() || isActedOn(text, sentence, behind);
    boolean lone = all.size() == 1 && from > clause && signed(text, clause, from);
    if (!lone && (named == 0 || !governed)) {
      return List.of();
    }
    boolean trusted = lone || named * 2 >= all.size();
    return all.stream().filter(m -> isName(text, m) && (isNamed(text, m) || trusted)).toList();
  }

  private boolean signed(String text, int clause, int from) {
    return words.signed.startOf(text, clause, from).isPresent();
  }

  /** Behind the last verb, or word that no name begins before, in front of the list. */
  private int afterVerb(String text, Sentence sentence, int from, int to) {
    int start = from;
    boolean first = true;
    for (Token token : sentence.tokens(from, to)) {
      int at = token.span().start();
      first &= !token.word().equals("、");
      if (at < start || !(first || text.charAt(at - 1) == '、')) {
        continue;
      }
      OptionalInt verb = words.before.endAt(text, at, to);
      OptionalInt other = words.breaks.endAt(text, at, to);
      boolean noun = token.tag().equals("vn") && at > from && !isVerbEnd(text, from, at);
      if (verb.isPresent() && !noun && isBeforeName(text, sentence, verb.getAsInt(), to)) {
        start = verb.getAsInt();
      } else if (first
          && other.isPresent()
          && other.getAsInt() == token.span().end()
          && !JOINTS.contains(token.word())) {
        start = other.getAsInt();
      }
    }
    return start;
  }

  private static boolean isBeforeName(String text, Sentence sentence, int at, int to) {
    return at < to && text.charAt(at) != '、' && sentence.isBoundary(at);
  }

  private boolean isVerbEnd(String text, int from, int at) {
    return words.before.startOf(text, from, at).isPresent();
  }

  private boolean isActedOn(String text, Sentence sentence, int from) {
    return sentence.tokens(from, from + LONGEST_TAIL).stream()
        .takeWhile(t -> !Characters.endsClause(t.word().charAt(0)))
        .anyMatch(
            t -> words.behind.endAt(text, t.span().start(), sentence.span().end()).isPresent());
  }

  private List<Span> split(String text, Sentence sentence, int from, int to) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (Token token : sentence.tokens(from, to)) {
      char first = token.word().charAt(0);
      depth += "“（(".indexOf(first) >= 0 ? 1 : "”）)".indexOf(first) >= 0 ? -1 : 0;
      boolean joint =
          JOINTS.contains(token.word())
              && isNamed(text, new Span(start, Math.max(start, token.span().start())));
      if (depth == 0 && (first == '、' || joint)) {
        parts.add(new Span(start, Math.max(start, token.span().start())));
        start = token.span().end();
      }
    }
    parts.add(new Span(Math.min(start, to), to));
    return parts.stream().filter(p -> p.length() >= 2).toList();
  }

  private boolean isNamed(String text, Span name) {
    int end = name.end();
    if (name.length() < 2) {
      return false;
    }
    return ProjectWords.isCode(text, name.start(), end)
        || words.ownHeads.startOf(text, name.start() + 1, end).isPresent()
        || words.properHeads.startOf(text, name.start() + 1, end).isPresent()
        || words.listedHeads.startOf(text, name.start() + 1, end).isPresent()
        || text.charAt(end - 1) == ')'
        || text.charAt(end - 1) == '）';
  }

  private boolean isName(String text, Span name) {
    boolean noun = words.common.startOf(text, name.start(), name.end()).isEmpty();
    boolean generic = words.isGeneric(text, name.start(), name.end());
    return name.length() <= LONGEST
        && !(generic && (!noun || name.length() <= LONGEST_GENERIC))
        && name.of(text).chars().anyMatch(c -> Characters.isHan((char) c) || c < 128);
  }
}
