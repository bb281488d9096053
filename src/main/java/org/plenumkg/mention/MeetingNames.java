package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int LONGEST_DURING = 20;

  private final MeetingKinds kinds;
  private final WordClasses words;
  private final HoldingVerbs verbs;
  private final Jurisdictions jurisdictions;

  MeetingNames(
      MeetingKinds kinds, WordClasses words, HoldingVerbs verbs, Jurisdictions jurisdictions) {
    this.kinds = kinds;
    this.words = words;
    this.verbs = verbs;
    this.jurisdictions = jurisdictions;
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
      int end = Sessions.at(text, kind.get().end()).map(Sessions::end).orElse(kind.get().end());
      if (text.startsWith("暨", end)) {
        at = end + 1;
        continue;
      }
      Span word = new Span(at, end);
      Optional<MeetingName> name =
          listed(text, sentence, clause, names, word, kind.get().value())
              .or(() -> name(text, sentence, clause, word, kind.get().value(), scope));
      name.ifPresent(names::add);
      at = end;
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
    int from = Math.max(quoted ? clause.outer() : clause.start(), word.start() - LONGEST);
    Optional<Integer> verb = words.lastEnd("holding", text, from, word.start());
    if (verb.isPresent()) {
      return verbs.isHabit(text, from, verb.get(), word)
          ? Optional.empty()
          : Optional.of(held(text, sentence, clause, verb.get(), word, end, kind));
    }
    if (verbs.isBehind(text, end, sentence.span().end())) {
      int start = NameStart.strip(text, NameStart.skipTime(text, from), word.start());
      Span span = new Span(start, end);
      return Optional.of(new MeetingName(sentence, span, kind, clause.outer(), Frame.HELD));
    }
    Optional<Integer> during = during(text, from, word);
    if (during.isPresent()) {
      Span span = new Span(during.get(), end);
      return Optional.of(new MeetingName(sentence, span, kind, clause.outer(), Frame.HELD));
    }
    Optional<Integer> referred =
        quoted ? Optional.of(clause.quote()) : clause.closedQuoteBefore(word.start());
    Optional<Integer> start =
        referred.isEmpty() && kind.named()
            ? jurisdictions.before(text, sentence, from, word, scope)
            : referred;
    return start.isPresent()
        ? start.map(
            s -> new MeetingName(sentence, new Span(s, end), kind, clause.outer(), Frame.REFERRED))
        : plain(text, sentence, clause, word, kind);
  }

  /** Where the name begins in 在集体谈话会上指出; 在…会上的讲话 is of another meeting. */
  private static Optional<Integer> during(String text, int from, Span word) {
    int in = new Span(Math.min(from, word.start()), word.start()).last(text, "在");
    boolean at = text.startsWith("上", word.end()) && !text.startsWith("上的", word.end());
    return at && in >= from && word.start() - in <= LONGEST_DURING && in + 1 < word.start()
        ? Optional.of(in + 1)
        : Optional.empty();
  }

  private MeetingName held(
      String text,
      Sentence sentence,
      Clause clause,
      int verbEnd,
      Span word,
      int end,
      MeetingKinds.Kind kind) {
    int start = NameStart.strip(text, verbEnd, word.start());
    int from = Math.max(sentence.span().start(), start - LONGEST);
    Frame frame = words.within("past", text, from, start) ? Frame.REFERRED : Frame.HELD;
    return new MeetingName(sentence, new Span(start, end), kind, clause.outer(), frame);
  }

  /** The plain word; with 上 behind it (座谈会上) it tells of a meeting that takes place. */
  private Optional<MeetingName> plain(
      String text, Sentence sentence, Clause clause, Span word, MeetingKinds.Kind kind) {
    if (!standsAlone(text, word, clause)) {
      return Optional.empty();
    }
    int end = word.end();
    boolean at = kind.named() && text.startsWith("上", end) && !text.startsWith("上升", end);
    Frame frame = at ? Frame.HELD : Frame.WORD;
    return Optional.of(new MeetingName(sentence, word, kind, clause.outer(), frame));
  }

  /** Whether nothing but a word such as 此次 or a preposition stands before the plain word. */
  private boolean standsAlone(String text, Span word, Clause clause) {
    int at = word.start();
    return at == clause.start()
        || NameStart.skipTime(text, clause.start()) == at
        || words.startEndingAt("pronoun", text, clause.start(), at).isPresent()
        || words.startEndingAt("stop", text, clause.start(), at).isPresent()
        || text.startsWith("在", at - 1);
  }
}
