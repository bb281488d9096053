package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds projects in lists that say what they list: 抓好瑞光创意产业园、灏宇纸业产业园等项目. */
final class ListedProjects {

  private static final int LONGEST = 26;
  private static final int LONGEST_TAIL = 28;
  private static final int SHORTEST = 6;
  private static final int LONGEST_GENERIC = 4;

  /** 集中开工的项目包括：, 重点项目有. */
  private static final Pattern OPENER =
      Pattern.compile("(?:项目|工程)(?:主要)?(?:包括|涵盖|有|分别是|分别为|为)[：:]?");

  /** What a plant makes or a line carries: 年产11万吨磷酸铁锂, 30GW单晶硅棒. */
  private static final Pattern CAPACITY =
      Pattern.compile("年产|年处理|日处理|[0-9０-９](?:万吨|万千瓦|兆瓦|千伏|GWh|GW|MW|kV|万套|万件|万台)");

  /** 两个重点片区更新项目: what closes a list and says how many there are. */
  private static final Pattern COUNT = Pattern.compile("[两三四五六七八九十2-9]个");

  private static final Set<String> JOINTS = Set.of("和", "与", "及", "以及");

  private final ProjectWords words;

  ListedProjects(ProjectWords words) {
    this.words = words;
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
      } else if (word.equals("项目") && !text.startsWith("等", token.span().end())) {
        found.addAll(signed(text, sentence, from, token.span().start()));
      } else if (word.equals("等") && closesProjects(text, sentence, token.span().end())) {
        found.addAll(members(text, sentence, from, token.span().start(), token.span().end()));
        from = token.span().end();
      }
    }
    return found;
  }

  /** What a list names that 项目 closes without 等: 签约陶瓷智能化改造、油画创意产业园项目. */
  private List<Span> signed(String text, Sentence sentence, int clause, int end) {
    Matcher count = COUNT.matcher(text).region(clause, end);
    int to = count.find() ? count.start() : end;
    int from = afterVerb(text, sentence, clause, to);
    List<Span> all = split(text, sentence, from, to);
    boolean several =
        all.size() > 1 && all.stream().allMatch(m -> m.length() >= SHORTEST && isNamed(text, m));
    boolean own =
        signed(text, clause, from)
            || all.stream().allMatch(m -> words.hasProper(text, sentence, m.start(), m.end()));
    boolean verb = words.before.startOf(text, clause, from).isPresent();
    return several && own && verb && all.stream().allMatch(m -> isName(text, m)) ? all : List.of();
  }

  /** What is listed behind 集中开工的项目包括：, up to 等 or the end of the clause. */
  private void catalogue(String text, Sentence sentence, int from, List<Span> found) {
    int end = from;
    for (Token token : sentence.tokens(from, sentence.span().end())) {
      char first = token.word().charAt(0);
      if (Characters.endsClause(first) || token.word().equals("等")) {
        break;
      }
      end = token.span().end();
    }
    List<Span> all = split(text, sentence, from, end);
    if (all.size() > 1 && all.stream().filter(m -> isNamed(text, m)).count() * 2 >= all.size()) {
      all.stream().filter(m -> isName(text, m)).forEach(found::add);
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

  /** 等8处口袋公园: a counted kind of place. */
  private boolean isPlace(String text, int at, Token token, int limit) {
    OptionalInt end = words.places.endAt(text, at, limit);
    return end.isPresent() && end.getAsInt() >= token.span().end();
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
        || words.isHead(text, name.start() + 1, end)
        || words.tails.startOf(text, name.start() + 1, end).isPresent()
        || CAPACITY.matcher(text).region(name.start(), end).find()
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
