package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds projects in lists that say what they list: 抓好瑞光创意产业园、灏宇纸业产业园等项目. */
final class ListedProjects {

  private static final int LONGEST_TAIL = 28;
  private static final int SHORTEST = 6;

  /** A list is not longer than this, in characters. */
  private static final int LONGEST = 1000;

  /** 集中开工的项目包括：, 重点项目有. */
  private static final Pattern OPENER =
      Pattern.compile("(?:项目|工程)(?:主要)?(?:包括|涵盖|有|分别是|分别为|为)[：:]?");

  /** 两个重点片区更新项目: what closes a list and says how many there are. */
  private static final Pattern COUNT = Pattern.compile("[两三四五六七八九十2-9]个");

  private final ProjectWords words;
  private final ProjectMembers members;

  ListedProjects(ProjectWords words) {
    this.words = words;
    this.members = new ProjectMembers(words);
  }

  /** The names in all lists of a sentence. */
  List<Span> in(String text, Sentence sentence) {
    List<Span> found = new ArrayList<>();
    int from = sentence.span().start();
    Matcher opener = OPENER.matcher(text).region(from, sentence.span().end());
    while (opener.find()) {
      catalogue(text, sentence, opener.end(), found);
    }
    for (Token token : sentence.tokens()) {
      String word = token.word();
      if (word.length() == 1 && Characters.endsClause(word.charAt(0))) {
        from = token.span().end();
      } else if (word.equals("项目")
          && !text.startsWith("等", token.span().end())
          && token.span().start() - from <= LONGEST) {
        found.addAll(signed(text, sentence, from, token.span().start()));
      } else if (word.equals("等")
          && (closesProjects(text, sentence, token.span().end())
              || closesWork(text, from, token.span().start(), token.span().end()))) {
        found.addAll(closed(text, sentence, from, token.span().start(), token.span().end()));
        from = token.span().end();
      }
    }
    return found;
  }

  /** What a list names that 项目 closes without 等: 签约陶瓷智能化改造、油画创意产业园项目. */
  private List<Span> signed(String text, Sentence sentence, int clause, int end) {
    Matcher count = COUNT.matcher(text).region(clause, end);
    int to = count.find() ? count.start() : end;
    int from = members.afterVerb(text, sentence, clause, to);
    List<Span> all = members.split(text, sentence, from, to);
    boolean several =
        all.size() > 1
            && all.stream().allMatch(m -> m.length() >= SHORTEST && members.isNamed(text, m));
    boolean own =
        signed(text, clause, from)
            || all.stream().allMatch(m -> words.hasProper(text, sentence, m.start(), m.end()));
    boolean verb = words.before.startOf(text, clause, from).isPresent();
    return several && own && verb && all.stream().allMatch(m -> members.isName(text, m))
        ? all
        : List.of();
  }

  /** What is listed behind 集中开工的项目包括：, up to 等 or the end of the clause. */
  private void catalogue(String text, Sentence sentence, int from, List<Span> found) {
    int end = from;
    int limit = Math.min(sentence.span().end(), from + LONGEST);
    for (Token token : sentence.tokens(from, limit)) {
      char first = token.word().charAt(0);
      if (Characters.endsClause(first) || token.word().equals("等")) {
        break;
      }
      end = token.span().end();
    }
    List<Span> all = members.split(text, sentence, from, end);
    if (all.size() > 1
        && all.stream().filter(m -> members.isNamed(text, m)).count() * 2 >= all.size()) {
      all.stream().filter(m -> members.isName(text, m)).forEach(found::add);
    }
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
      boolean places =
          at > from && Characters.isDigit(text.charAt(from)) && isPlace(text, at, token, limit);
      if (places) {
        return true;
      }
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

  /** 推进某某红树林修复项目、某某土壤修复等工作: one of the list says itself that it is a project. */
  private static boolean closesWork(String text, int from, int to, int behind) {
    if (!text.startsWith("工作", behind)) {
      return false;
    }
    int said = text.indexOf("项目、", from);
    return said >= 0 && said < to;
  }

  /** 等8处口袋公园: a counted kind of place. */
  private boolean isPlace(String text, int at, Token token, int limit) {
    OptionalInt end = words.places.endAt(text, at, limit);
    return end.isPresent() && end.getAsInt() >= token.span().end();
  }

  private List<Span> closed(String text, Sentence sentence, int clause, int to, int behind) {
    int from = members.afterVerb(text, sentence, clause, to);
    List<Span> all = members.split(text, sentence, from, to);
    long named = all.stream().filter(m -> members.isNamed(text, m)).count();
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
    return all.stream()
        .filter(m -> members.isName(text, m) && (members.isNamed(text, m) || trusted))
        .toList();
  }

  private boolean signed(String text, int clause, int from) {
    return words.signed.startOf(text, clause, from).isPresent();
  }

  private boolean isActedOn(String text, Sentence sentence, int from) {
    return sentence.tokens(from, from + LONGEST_TAIL).stream()
        .takeWhile(t -> !Characters.endsClause(t.word().charAt(0)))
        .anyMatch(
            t -> words.behind.endAt(text, t.span().start(), sentence.span().end()).isPresent());
  }
}
