package org.plenumkg.extract;

import java.util.OptionalInt;
import org.plenumkg.lexicon.UsedWords;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Where the noun phrase before a figure begins: behind dates, 今年以来, and the verb it is object of.
 */
final class PhraseStart {

  private static final String TABLE = PhraseBefore.TABLE;
  private static final int SHORTEST = 2;
  private static final int LONGEST_PAIR = 14;
  private static final int LONGEST_QUOTE = 1000;
  private static final String DATE_MARKS = "年月日号起至以来底前末初上下半份";

  private final UsedWords leads = UsedWords.load(TABLE, "use", "lead");
  private final UsedWords verbs = UsedWords.load(TABLE, "use", "verb");
  private final UsedWords openings = UsedWords.load(TABLE, "use", "opening");
  private final UsedWords cuts = UsedWords.load(TABLE, "use", "cut");
  private final UsedWords inner = UsedWords.load(TABLE, "use", "inner");
  private final UsedWords empties = UsedWords.load(TABLE, "use", "empty");
  private final UsedWords relations = UsedWords.load(TABLE, "use", "relation");

  /** With the verb before a noun that says too little alone: 接待游客, 带动就业. */
  int withDoing(String text, int from, int start, int end) {
    OptionalInt verb =
        end - start <= SHORTEST ? verbs.startOf(text, from, start) : OptionalInt.empty();
    return verb.isPresent()
            && !empties.is(text, verb.getAsInt(), start)
            && !relations.is(text, start, end)
        ? verb.getAsInt()
        : start;
  }

  /** Behind an opening mark that is not closed within the phrase: “今年亩产. */
  static int withoutMark(String text, int start, int end) {
    boolean open = start < end && text.charAt(start) == '“' && closing(text, start) >= end;
    return open ? start + 1 : start;
  }

  private static int closing(String text, int start) {
    return new Span(start, start + LONGEST_QUOTE).first(text, "”");
  }

  /** Behind the last date: 截至2023年6月底. */
  static int afterDates(String text, int from, int to) {
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

  /** Behind what only opens a clause: 今年以来, 其中; a measure that opens so is kept: 计划投资. */
  int withoutLeads(String text, Sentence sentence, int from, int to) {
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
  static int afterList(String text, Sentence sentence, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (text.charAt(i) == '等' && sentence.isBoundary(i) && sentence.isBoundary(i + 1)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Behind the last verb whose object the phrase is; a verb within quotation marks is none. */
  int afterVerbs(String text, Sentence sentence, int from, int to) {
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
  static int lastMember(String text, int from, int to) {
    int mark = new Span(Math.min(from, to), to).last(text, "、");
    return mark <= from || to - from <= LONGEST_PAIR ? from : mark + 1;
  }
}
