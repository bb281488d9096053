package org.plenumkg.mention;

import java.util.regex.Pattern;
import org.plenumkg.lexicon.MeetingKinds;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.text.Span;

/** Verbs by which a meeting is held, before its name (召开动员会) and behind it (推介会在武汉举行). */
final class HoldingVerbs {

  private static final int LONGEST_GAP = 30;

  /** 要迅速召开, 应及时召开: a demand, but not 主要领导召开. */
  private static final Pattern DEMAND = Pattern.compile("(?<![主重只首次纪摘])[要应可须需][^，。；、要]{0,3}$");

  private final MeetingKinds kinds;
  private final WordClasses words;

  HoldingVerbs(MeetingKinds kinds, WordClasses words) {
    this.kinds = kinds;
    this.words = words;
  }

  /** Whether the verb before a name tells of no single meeting: 多次召开, 要召开, 召开三次座谈会. */
  boolean isHabit(String text, int floor, int verbEnd, Span word) {
    int start = NameStart.strip(text, verbEnd, word.start());
    boolean plain = start == word.start();
    int verb = words.startEndingAt("holding", text, floor, verbEnd).orElse(verbEnd);
    boolean counted =
        start < text.length()
            && ("各每多数几".indexOf(text.charAt(start)) >= 0
                || isCount(text, start)
                || words.lengthAt("habit", text, start) > 0);
    return counted
        || words.startEndingAt("habit", text, floor, verb).isPresent()
        || (plain && words.startEndingAt("several", text, floor, verb).isPresent())
        || DEMAND.matcher(text).region(Math.max(floor, verb - 6), verb).find();
  }

  /** 三次, 20多场, but not 第三次. */
  private static boolean isCount(String text, int at) {
    int end = at;
    while (end < text.length() && "0123456789一二两三四五六七八九十百余多".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > at
        && end < text.length()
        && "次场个期届轮".indexOf(text.charAt(end)) >= 0
        && !text.startsWith("届", end);
  }

  /** Whether a verb of holding stands behind a name: 会议召开, 推介会在武汉举行. */
  boolean isBehind(String text, int end, int limit) {
    int at = end;
    int stop = Math.min(limit, end + LONGEST_GAP);
    if (text.startsWith("，在", at) || text.startsWith("，于", at)) {
      at++;
    }
    boolean gap = words.lengthAt("gap", text, at) > 0;
    for (int i = at; i < stop && "，。；：！？、".indexOf(text.charAt(i)) < 0; i++) {
      boolean verb =
          words.lengthAt("holding", text, i) > 0 || words.lengthAt("behind", text, i) > 0;
      if (verb) {
        return (i == at || gap) && !text.startsWith("的", i + 2);
      }
      if (!gap || kinds.at(text, i).isPresent()) {
        return false;
      }
    }
    return false;
  }
}
