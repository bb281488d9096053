package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.MeetingKinds;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.mention.MeetingName.Frame;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Span;

/**
 * Finds names of meetings by their last word and what frames it: 召开动员会, “走进洛阳恳谈会”在洛阳举行,
 * 全国新型工业化推进大会, 座谈会上.
 */
final class MeetingNames {

  private static final int LONGEST = 60;
  private static final int LONGEST_REFERRED = 30;

  /** 2024年8月16日上午, 6日, 近日, with the comma behind. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日(?:至\\d{1,2}日)?|近日|日前|昨日|今日|当日|当天|同日|随后|据悉)"
              + "(?:上午|下午|晚间|晚上|晚|凌晨)?，?");

  private final MeetingKinds kinds;
  private final WordClasses words;
  private final RegionReader regions;

  MeetingNames(MeetingKinds kinds, WordClasses words, RegionReader regions) {
    this.kinds = kinds;
    this.words = words;
    this.regions = regions;
  }

  /** The names in a sentence, none of which overlaps {@code taken}. */
  List<MeetingName> in(String text, Sentence sentence, List<Span> taken, Scope scope) {
    List<MeetingName> names = new ArrayList<>();
    Clause clause = new Clause(sentence.span().start());
    int next = 0;
    int at = sentence.span().start();
    while (at < sentence.span().end()) {
      while (next < taken.size() && taken.get(next).end() <= at) {
        next++;
      }
      if (next < taken.size() && taken.get(next).contains(at)) {
        at = taken.get(next).end();
        clause.meeting(text, at);
        continue;
      }
      Optional<Forms.Match<MeetingKinds.Kind>> kind = kinds.at(text, at);
      if (kind.isEmpty() || kind.get().end() > sentence.span().end()) {
        int skip = Math.max(at + 1, kinds.skip(text, at));
        boolean other = skip > at + 1;
        for (; at < skip; at++) {
          clause.read(text, at);
        }
        if (other) {
          clause.meeting(text, at);
        }
        continue;
      }
      if (text.startsWith("暨", kind.get().end())) {
        at = kind.get().end() + 1;
        continue;
      }
      Span word = new Span(at, kind.get().end());
      Optional<MeetingName> name =
          listed(text, sentence, clause, names, word, kind.get().value())
              .or(() -> name(text, sentence, clause, word, kind.get().value(), scope));
      name.ifPresent(names::add);
      at = kind.get().end();
      clause.meeting(text, at);
    }
    return names;
  }

  /** The second of two that are held together: 召开动员会和座谈会. */
  private static Optional<MeetingName> listed(
      String text,
      Sentence sentence,
      Clause clause,
      List<MeetingName> names,
      Span word,
      MeetingKinds.Kind kind) {
    if (names.isEmpty() || clause.quote() >= 0) {
      return Optional.empty();
    }
    MeetingName last = names.get(names.size() - 1);
    boolean adjoins =
        last.span().end() + 1 == clause.start()
            && word.start() > clause.start()
            && Clause.AND.indexOf(text.charAt(last.span().end())) >= 0;
    Span span = new Span(clause.start(), word.end());
    return adjoins && last.frame() == Frame.HELD && text.charAt(clause.start()) != '“'
        ? Optional.of(new MeetingName(sentence, span, kind, last.clause(), Frame.HELD))
        : Optional.empty();
  }

  private Optional<MeetingName> name(
      String text,
      Sentence sentence,
      Clause clause,
      Span word,
      MeetingKinds.Kind kind,
      Scope scope) {
    boolean quoted = clause.quote() >= 0 && text.startsWith("”", word.end());
    int end = quoted ? word.end() + 1 : word.end();
    int from = Math.max(clause.start(), word.start() - LONGEST);
    int floor = quoted ? clause.outer() : from;
    Optional<Integer> verb = words.lastEnd("holding", text, floor, word.start());
    int lead = quoted ? clause.quote() : clause.closedQuoteBefore(word.start()).orElse(-1);
    if (verb.isPresent()) {
      int start = strip(text, verb.get(), word.start());
      boolean plain = start == word.start();
      if (isHabit(text, floor, verb.get(), start, plain)) {
        return Optional.empty();
      }
      boolean past =
          words.within("past", text, Math.max(sentence.span().start(), start - LONGEST), start);
      Frame frame = past ? Frame.REFERRED : Frame.HELD;
      return Optional.of(
          new MeetingName(sentence, new Span(start, end), kind, clause.outer(), frame));
    }
    if (isHeldBehind(text, end, sentence.span().end())) {
      int start = strip(text, skipTime(text, floor), word.start());
      return Optional.of(
          new MeetingName(sentence, new Span(start, end), kind, clause.outer(), Frame.HELD));
    }
    if (lead >= 0) {
      return Optional.of(
          new MeetingName(sentence, new Span(lead, end), kind, clause.outer(), Frame.REFERRED));
    }
    if (kind.named()) {
      Optional<Integer> scoped = scoped(text, sentence, from, word, scope);
      if (scoped.isPresent()) {
        Span span = new Span(scoped.get(), end);
        return Optional.of(new MeetingName(sentence, span, kind, clause.outer(), Frame.REFERRED));
      }
    }
    boolean at = kind.named() && text.startsWith("上", end) && !text.startsWith("上升", end);
    return plain(text, word, clause)
        ? Optional.of(
            new MeetingName(
                sentence,
                new Span(word.start(), end),
                kind,
                clause.outer(),
                at ? Frame.HELD : Frame.WORD))
        : Optional.empty();
  }

  /** Whether nothing but a word such as 此次 or a preposition stands before the plain word. */
  private boolean plain(String text, Span word, Clause clause) {
    int at = word.start();
    return at == clause.start()
        || skipTime(text, clause.start()) == at
        || words.startEndingAt("pronoun", text, clause.start(), at).isPresent()
        || words.startEndingAt("stop", text, clause.start(), at).isPresent()
        || text.startsWith("在", at - 1);
  }

  private boolean isHabit(String text, int floor, int verbEnd, int start, boolean plain) {
    int verb = words.startEndingAt("holding", text, floor, verbEnd).orElse(verbEnd);
    boolean counted =
        start < text.length()
            && ("各每多数几".indexOf(text.charAt(start)) >= 0
                || isCount(text, start)
                || words.lengthAt("habit", text, start) > 0);
    return counted
        || words.startEndingAt("habit", text, floor, verb).isPresent()
        || (plain && words.startEndingAt("several", text, floor, verb).isPresent())
        || (verb > floor && "要应可须".indexOf(text.charAt(verb - 1)) >= 0);
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
  boolean isHeldBehind(String text, int end, int limit) {
    int at = end;
    int stop = Math.min(limit, end + LONGEST_REFERRED);
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

  /** Where a name begins that a jurisdiction opens, the one nearest to its last word. */
  private Optional<Integer> scoped(
      String text, Sentence sentence, int from, Span word, Scope scope) {
    int floor = Math.max(from, word.start() - LONGEST_REFERRED);
    int stop = words.lastEnd("stop", text, floor, word.start()).orElse(floor);
    Optional<Integer> start = Optional.empty();
    int at = stop;
    while (at < word.start()) {
      int end = sentence.isBoundary(at) ? jurisdiction(text, at, scope) : at;
      if (end > at && end <= word.start()) {
        start =
            Optional.of(
                start.isPresent() && adjoins(text, start.get(), at, scope) ? start.get() : at);
        at = end;
      } else {
        at++;
      }
    }
    return start.filter(s -> word.start() - s >= 2 || word.length() > 2);
  }

  private boolean adjoins(String text, int before, int at, Scope scope) {
    return jurisdiction(text, before, scope) == at;
  }

  /** End of the jurisdiction that begins at a place: 全省, 河南省, 区委; the place itself if none does. */
  private int jurisdiction(String text, int at, Scope scope) {
    int length = words.lengthAt("scope", text, at);
    if (length > 0) {
      return at + length;
    }
    String level = Scope.levelAt(text, at);
    if (!level.isEmpty()
        && (text.startsWith("委", at + level.length())
            || text.startsWith("政府", at + level.length()))) {
      return at + level.length() + (text.startsWith("委", at + level.length()) ? 1 : 2);
    }
    return regions
        .at(text, at, scope)
        .filter(n -> !n.shortForm())
        .map(RegionReader.Named::end)
        .orElse(at);
  }

  private static int skipTime(String text, int at) {
    Matcher time = TIME.matcher(text).region(at, Math.min(text.length(), at + 30));
    return time.lookingAt() ? time.end() : at;
  }

  /** Leaves out what stands before a name: 的, 了, and modifiers up to 的 (市政协编著的). */
  private static int strip(String text, int from, int word) {
    int start = from;
    for (int i = from; i < word && "“《".indexOf(text.charAt(i)) < 0; i++) {
      if (text.charAt(i) == '的' || (text.charAt(i) == '了' && i == start)) {
        start = i + 1;
      }
    }
    while (start < word && (text.charAt(start) == ' ' || text.charAt(start) == '，')) {
      start++;
    }
    return start;
  }
}
