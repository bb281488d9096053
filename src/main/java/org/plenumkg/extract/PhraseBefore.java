package org.plenumkg.extract;

import java.util.OptionalInt;
import org.plenumkg.lexicon.UsedWords;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** The noun phrase that ends where a figure begins: 地区生产总值 of 今年上半年，全区地区生产总值完成340.64亿元. */
final class PhraseBefore {

  static final String TABLE = "/lexicon/indicator-words.csv";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;
  private static final String OPEN_ENDS = "由从比较于每占在对";

  private final UsedWords links = UsedWords.load(TABLE, "use", "link");
  private final UsedWords verbs = UsedWords.load(TABLE, "use", "verb");
  private final UsedWords dealings = UsedWords.load(TABLE, "use", "dealing");
  private final UsedWords voids = UsedWords.load(TABLE, "use", "void");
  private final UsedWords relations = UsedWords.load(TABLE, "use", "relation");

  private final PhraseStart starts = new PhraseStart();

  /** The phrase in the words {@code [from, to)} of a sentence, which hold no clause mark. */
  Phrase read(String text, Sentence sentence, int from, int to) {
    int end = withoutLinks(text, sentence, from, to);
    if (end > from && text.charAt(end - 1) == '、') {
      return Phrase.NONE;
    }
    int start = PhraseStart.afterDates(text, from, end);
    start = starts.withoutLeads(text, sentence, start, end);
    int list = PhraseStart.afterList(text, sentence, start, end);
    if (list == end && list > start) {
      return new Phrase("", text.substring(start, starts.afterVerbs(text, sentence, start, end)));
    }
    int opened = start;
    start = starts.withoutLeads(text, sentence, list, end);
    start = starts.afterVerbs(text, sentence, start, end);
    if (start >= end) {
      return new Phrase("", text.substring(Math.min(opened, end), end));
    }
    start = PhraseStart.lastMember(text, starts.withoutLeads(text, sentence, start, end), end);
    start = starts.withoutLeads(text, sentence, PhraseStart.withoutMark(text, start, end), end);
    start = starts.withDoing(text, opened, start, end);
    String words = Characters.withoutSpace(text.substring(start, end));
    return isPhrase(words) && !isDealing(text, sentence, from, end)
        ? new Phrase(words, text.substring(Math.min(opened, start), start))
        : Phrase.NONE;
  }

  /** Whether the words hold nothing but what stands between a noun and its figure: ，达到. */
  boolean isOnlyLink(String text, Sentence sentence, int from, int to) {
    int end = withoutLinks(text, sentence, from, to);
    return end < to && starts.withoutLeads(text, sentence, from, end) >= end;
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
      } else if (text.charAt(end - 1) == '）' && new Span(from, end).last(text, "（") > from) {
        end = new Span(from, end).last(text, "（"); // 固定资产投资（不含农户）
      } else {
        break;
      }
    }
    return end;
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
