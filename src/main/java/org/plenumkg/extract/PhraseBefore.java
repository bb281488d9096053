package org.plenumkg.extract;

import java.util.OptionalInt;
import org.plenumkg.lexicon.UsedWords;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/** The noun phrase that ends where a figure begins: 地区生产总值 of 今年上半年，全区地区生产总值完成340.64亿元. */
final class PhraseBefore {

  static final String TABLE = "/lexicon/indicator-words.csv";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;
  private static final int LONGEST_PAIR = 14;
  private static final String OPEN_ENDS = "由从比较于每占在对";
  private static final String DATE_MARKS = "年月日号起至以来底前末初上下半份";

  private final UsedWords links = UsedWords.load(TABLE, "use", "link");
  private final UsedWords leads = UsedWords.load(TABLE, "use", "lead");
  private final UsedWords verbs = UsedWords.load(TABLE, "use", "verb");
  private final UsedWords openings = UsedWords.load(TABLE, "use", "opening");
  private final UsedWords cuts = UsedWords.load(TABLE, "use", "cut");
  private final UsedWords inner = UsedWords.load(TABLE, "use", "inner");
  private final UsedWords dealings = UsedWords.load(TABLE, "use", "dealing");
  private final UsedWords relations = UsedWords.load(TABLE, "use", "relation");

  /** The phrase in the words {@code [from, to)} of a sentence, which hold no clause mark. */
  Phrase read(String text, Sentence sentence, int from, int to) {
    int end = withoutLinks(text, sentence, from, to);
    if (end > from && text.charAt(end - 1) == '、') {
      return Phrase.NONE;
    }
    int start = afterDates(text, from, end);
    start = withoutLeads(text, sentence, start, end);
    int list = afterList(text, sentence, start, end);
    if (list == end && list > start) {
      return new Phrase("", text.substring(start, afterVerbs(text, sentence, start, end)));
    }
    int opened = start;
    start = withoutLeads(text, sentence, list, end);
    start = afterVerbs(text, sentence, start, end);
    if (start >= end) {
      return new Phrase("", text.substring(Math.min(opened, end), end));
    }
    start = lastMember(text, withoutLeads(text, sentence, start, end), end);
    String words = Characters.withoutSpace(text.substring(start, end));
    return isPhrase(words) && !isDealing(text, sentence, from, end)
        ? new Phrase(words, text.substring(Math.min(opened, start), start))
        : Phrase.NONE;
  }

  /** Whether the words are a measure of what was counted before: 总投资. */
  boolean isRelation(String words) {
    return relations.is(words, 0, words.length());
  }

  private int withoutLinks(String text, Sentence sentence, int from, int to) {
    int end = to;
    while (end > from) {
      OptionalInt link = links.startOf(text, from, end);
      boolean gap = Characters.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == '的';
      OptionalInt verb = verbs.startOf(text, from, end);
      boolean longer = link.isPresent() && verb.isPresent() && verb.getAsInt() < link.getAsInt();
      if (link.isPresent()
          && !longer
          && sentence.isBoundary(link.getAsInt())
          && !relations.is(text, Math.max(from, end - 4), end)) {
        end = link.getAsInt();
      } else if (gap) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  /** Behind the last date: 截至2023年6月底. */
  private static int afterDates(String text, int from, int to) {
    int start = from;
    for (int i = from + 1; i < to; i++) {
      if (Characters.isDigit(text.charAt(i - 1)) && "年月日".indexOf(text.charAt(i)) >= 0) {
        start = i;
        while (start < to && DATE_MARKS.indexOf(text.charAt(start)) >= 0) {
          start++;
        }
      }
    }
    return start;
  }

  private int withoutLeads(String text, Sentence sentence, int from, int to) {
    int start = from;
    while (start < to) {
      OptionalInt lead = leads.endAt(text, start, to);
      if (text.charAt(start) == '、' || Characters.isSpace(text.charAt(start))) {
        start++;
      } else if (lead.isPresent() && sentence.isBoundary(lead.getAsInt())) {
        start = lead.getAsInt();
      } else {
        break;
      }
    }
    return start;
  }

  /** Behind the 等 that closes a list of examples: A、B等产业项目. */
  private static int afterList(String text, Sentence sentence, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (text.charAt(i) == '等' && sentence.isBoundary(i) && sentence.isBoundary(i + 1)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Behind the last verb whose object the phrase is; a verb within quotation marks is none. */
  private int afterVerbs(String text, Sentence sentence, int from, int to) {
    int start = from;
    int depth = 0;
    for (Token token : sentence.tokens(from, to)) {
      int at = token.span().start();
      depth += token.word().equals("“") ? 1 : token.word().equals("”") ? -1 : 0;
      if (at < start || depth > 0) {
        continue;
      }
      if (relations.is(text, at, to)) {
        break;
      }
      if (cuts.is(text, at, token.span().end()) && token.span().end() < to) {
        start = token.span().end();
        continue;
      }
      boolean opens = at == start && openings.endAt(text, at, to).isPresent();
      boolean nominal =
          at > start
              && (text.charAt(at - 1) == '新'
                  || inner.endAt(text, at, to).stream().anyMatch(e -> e >= token.span().end()));
      OptionalInt verb = opens ? openings.endAt(text, at, to) : verbs.endAt(text, at, to);
      if (verb.isPresent()
          && !nominal
          && (opens || token.tag().equals("v") || verb.getAsInt() > token.span().end())
          && sentence.isBoundary(verb.getAsInt())) {
        start = verb.getAsInt();
        while (start < to && "了后、".indexOf(text.charAt(start)) >= 0) {
          start++;
        }
      }
    }
    return start;
  }

  /** The last of several things joined by 、, unless they are counted together: 省、市重点项目. */
  private static int lastMember(String text, int from, int to) {
    int mark = text.lastIndexOf('、', to - 1);
    return mark <= from || to - from <= LONGEST_PAIR ? from : mark + 1;
  }

  /** Whether the clause tells of money between people: 公司退还张女士6万元. */
  private boolean isDealing(String text, Sentence sentence, int from, int to) {
    return sentence.tokens(from, to).stream()
        .anyMatch(t -> dealings.endAt(text, t.span().start(), to).isPresent());
  }

  private static boolean isPhrase(String words) {
    long open = words.chars().filter(c -> c == '“').count();
    long close = words.chars().filter(c -> c == '”').count();
    return words.length() >= SHORTEST
        && OPEN_ENDS.indexOf(words.charAt(words.length() - 1)) < 0
        && words.length() <= LONGEST
        && open == close
        && words.indexOf('（') < 0
        && words.indexOf('》') < 0
        && words.chars().anyMatch(c -> Characters.isHan((char) c));
  }
}
