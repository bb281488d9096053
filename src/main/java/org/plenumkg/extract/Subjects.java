package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
import org.plenumkg.mention.Mention;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Span;

/** The persons of an article as subjects: 武汉市委常委曹裕江，黄石市委副书记、市长吴锦出席会议 has one subject of two. */
final class Subjects {

  private static final int LONGEST_GAP = 45;

  /** What follows the name of one who is cited and does nothing there: 习近平总书记关于…的论述. */
  private static final List<String> CITED = List.of("总书记", "同志为核心", "新时代");

  private final String text;
  private final Verbs verbs;
  private final NavigableMap<Integer, Mention> persons = new TreeMap<>();
  private final Map<Span, Holding> holdings = new HashMap<>();

  Subjects(ArticleMentions article, Verbs verbs) {
    this.text = article.article().text();
    this.verbs = verbs;
    article.persons().stream()
        .filter(p -> CITED.stream().noneMatch(words -> text.startsWith(words, p.span().end())))
        .forEach(p -> persons.put(p.span().start(), p));
    article.article().bylines().forEach(b -> persons.remove(b.span().start()));
    article.holdings().forEach(h -> holdings.put(h.person().span(), h));
  }

  /** The posts before a person's name at that place. */
  Optional<Holding> holding(Mention person) {
    return Optional.ofNullable(holdings.get(person.span()));
  }

  /** The subjects of a sentence, in the order of the text. */
  List<Subject> in(Sentence sentence) {
    List<Subject> subjects = new ArrayList<>();
    List<Mention> group = new ArrayList<>();
    for (Mention person : persons.subMap(sentence.span().start(), sentence.span().end()).values()) {
      if (!group.isEmpty() && !joins(sentence, group.get(group.size() - 1), person)) {
        subjects.add(subject(sentence, group));
        group = new ArrayList<>();
      }
      group.add(person);
    }
    if (!group.isEmpty()) {
      subjects.add(subject(sentence, group));
    }
    return subjects;
  }

  private Subject subject(Sentence sentence, List<Mention> group) {
    Mention last = group.get(group.size() - 1);
    Span span = new Span(start(group.get(0)), last.span().end());
    return new Subject(sentence, List.copyOf(group), span);
  }

  /** Where the posts before a name begin, or the name. */
  private int start(Mention person) {
    return holding(person)
        .map(h -> h.evidence())
        .filter(e -> e.end() == person.span().end() && e.start() <= person.span().start())
        .map(Span::start)
        .orElse(person.span().start());
  }

  /**
   * Whether the second is listed with the first: nothing but a separator, posts and groups between.
   */
  private boolean joins(Sentence sentence, Mention first, Mention second) {
    int from = afterBracket(first.span().end());
    int to =
        Math.min(
            second.span().start(), start(second) < from ? second.span().start() : start(second));
    boolean held = holding(second).isPresent();
    if (to < from || to - from > LONGEST_GAP) {
      return false;
    }
    if (to == from) {
      return second.span().start() - from <= 1 || held;
    }
    char c = text.charAt(text.startsWith("等", from) && from + 1 < to ? from + 1 : from);
    boolean lists = "、和与及 ".indexOf(c) >= 0 || text.startsWith("以及", from);
    boolean comma = c == '，' || c == '；';
    if (!lists && !(comma && held)) {
      return false;
    }
    return verbs.none(text, sentence, from, second.span().start());
  }

  private int afterBracket(int at) {
    if (at < text.length() && (text.charAt(at) == '（' || text.charAt(at) == '(')) {
      int close = new Span(at, at + 8).first(text, text.charAt(at) == '（' ? "）" : ")");
      return close > 0 ? close + 1 : at;
    }
    return at;
  }
}
