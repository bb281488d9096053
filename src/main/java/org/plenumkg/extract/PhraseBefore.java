package org.plenumkg.extract;

import java.util.Optional;
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
  private final UsedWords empties = UsedWords.load(TABLE, "use", "empty");
  private final UsedWords voids = UsedWords.load(TABLE, "use", "void");
  private final UsedWords timed = UsedWords.load(TABLE, "use", "timed");
  private final UsedWords deeds = UsedWords.load(TABLE, "use", "deed");
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
    start = withoutLeads(text, sentence, withoutMark(text, start, end), end);
    start = withDoing(text, opened, start, end);
    String words = Characters.withoutSpace(text.substring(start, end));
    return isPhrase(words) && !isDealing(text, sentence, from, end)
        ? new Phrase(words, text.substring(Math.min(opened, start), start))
        : Phrase.NONE;
  }

  /** With the verb before a noun that says too little alone: 接待游客, 带动就业. */
  private int withDoing(String text, int from, int start, int end) {
    OptionalInt verb =
        end - start <= SHORTEST ? verbs.startOf(text, from, start) : OptionalInt.empty();
    return verb.isPresent()
            && !empties.is(text, verb.getAsInt(), start)
            && !relations.is(text, start, end)
        ? verb.getAsInt()
        : start;
  }

  /** Behind an opening mark that is not closed within the phrase: “今年亩产. */
  private static int withoutMark(String text, int start, int end) {
    boolean open = start < end && text.charAt(start) == '“' && text.indexOf('”', start) >= end;
    return open ? start + 1 : start;
  }

  /** Whether the words hold nothing but what stands between a noun and its figure: ，达到. */
  boolean isOnlyLink(String text, Sentence sentence, int from, int to) {
    int end = withoutLinks(text, sentence, from, to);
    return end < to && withoutLeads(text, sentence, from, end) >= end;
  }

  /** Whether a phrase is measured in time: 优良天数. */
  boolean isTimed(String words) {
    return timed.startOf(words, 0, words.length()).isPresent();
  }

  /** The measure that ends the words: 总投资 of 公司总投资. */
  Optional<String> relation(String words) {
    OptionalInt start = relations.startOf(words, 0, words.length());
    return start.isPresent() ? Optional.of(words.substring(start.getAsInt())) : Optional.empty();
  }

  /** The verb that ends the words, if it says something: 带动; else nothing. */
  String verb(String words) {
    OptionalInt verb = verbs.startOf(words, 0, words.length());
    boolean says = verb.isPresent() && !empties.is(words, verb.getAsInt(), words.length());
    return says ? words.substring(verb.getAsInt()) : "";
  }

  /** The words behind the last verb in them. */
  String bare(String words) {
    int start = 0;
    for (int at = 0; at < words.length(); at++) {
      OptionalInt end = inner.endAt(words, at, words.length());
      OptionalInt verb = end.isPresent() ? OptionalInt.empty() : doing(words, at);
      start =
          verb.isPresent() && words.length() - verb.getAsInt() >= SHORTEST
              ? verb.getAsInt()
              : start;
    }
    return words.substring(start);
  }

  private OptionalInt doing(String words, int at) {
    OptionalInt verb = verbs.endAt(words, at, words.length());
    return verb.isPresent() ? verb : openings.endAt(words, at, words.length());
  }

  /** The verb that ends the words, which is all that is said: 办结 of 已办结; empty if none does. */
  String deed(String words) {
    OptionalInt deed = deeds.startOf(words, 0, words.length());
    return deed.isPresent() ? words.substring(deed.getAsInt()) : "";
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
      } else if (text.charAt(end - 1) == '）' && text.lastIndexOf('（', end) > from) {
        end = text.lastIndexOf('（', end); // 固定资产投资（不含农户）
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
      if (relations.is(text, start, to)) {
        break; // 计划投资
      }
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
      OptionalInt cut = cuts.endAt(text, at, to);
      if (cut.isPresent() && cut.getAsInt() < to && sentence.isBoundary(cut.getAsInt())) {
        start = cut.getAsInt();
        continue;
      }
      boolean opens =
          at == start && !inner.is(text, at, to) && openings.endAt(text, at, to).isPresent();
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

  private boolean isPhrase(String words) {
    long open = words.chars().filter(c -> c == '“').count();
    long close = words.chars().filter(c -> c == '”').count();
    return words.length() >= SHORTEST
        && (OPEN_ENDS.indexOf(words.charAt(words.length() - 1)) < 0 || words.endsWith("占比"))
        && voids.startOf(words, 0, words.length()).isEmpty()
        && words.length() <= LONGEST
        && open == close
        && words.indexOf('（') < 0
        && words.indexOf('》') < 0
        && words.chars().anyMatch(c -> Characters.isHan((char) c));
  }
}
