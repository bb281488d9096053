package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.MeetingKinds;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Article;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds the meetings of an article: those that term and session identify, those that other words
 * name (召开二季度产业发展推进会), and plain words that stand for one of them (会议指出, 全会由…主持).
 */
final class MeetingReader {

  private static final int LONGEST_CLAUSE = 60;

  private final NumberedMeetingReader numbered;
  private final MeetingKinds kinds;
  private final WordClasses words;
  private final HoldingVerbs verbs;
  private final MeetingNames names;
  private final MeetingThings things;

  MeetingReader(NumberedMeetingReader numbered, RegionReader regions, BodyReader bodies) {
    this.numbered = numbered;
    kinds = MeetingKinds.load();
    words = WordClasses.load("/lexicon/meeting-words.csv");
    verbs = new HoldingVerbs(kinds, words);
    names = new MeetingNames(kinds, words, verbs, new Jurisdictions(words, regions));
    things = new MeetingThings(bodies, regions, kinds);
  }

  /** The meetings, in the order of the text. */
  List<Meeting> read(Article article, List<Sentence> sentences, Scope scope) {
    List<Meeting> meetings = new ArrayList<>();
    List<MeetingName> open = new ArrayList<>();
    boolean local = isLocal(article.text(), scope);
    for (Sentence sentence : sentences) {
      List<Meeting> here = numbered(article.text(), sentence, scope);
      List<Span> taken = here.stream().map(m -> m.mention().span()).toList();
      if (local) {
        open.addAll(names.in(article.text(), sentence, taken, scope));
      }
      meetings.addAll(here);
    }
    MeetingMerger merger = new MeetingMerger(article, things, kinds, scope);
    return merger.all(meetings, open);
  }

  /**
   * Whether an article is about some place of the country: meetings of other news are left alone.
   */
  private boolean isLocal(String text, Scope scope) {
    return scope.article().isPresent() || words.within("local", text, 0, text.length());
  }

  private List<Meeting> numbered(String text, Sentence sentence, Scope scope) {
    List<Meeting> meetings = new ArrayList<>();
    int at = sentence.span().start();
    while (at < sentence.span().end()) {
      int start = at;
      Optional<FoundMeetings> found =
          sentence.isBoundary(at)
              ? numbered.at(text, at, scope).filter(f -> f.end() <= sentence.span().end())
              : Optional.empty();
      if (found.isEmpty()) {
        at++;
        continue;
      }
      at = joint(text, found.get().end(), sentence.span().end());
      boolean held = isHeld(text, sentence, start, at);
      Span span = new Span(start, at);
      for (Thing meeting : found.get().meetings()) {
        Mention mention = new Mention(meeting, span, Characters.withoutSpace(span.of(text)));
        meetings.add(new Meeting(mention, found.get().body(), true, held));
      }
    }
    return meetings;
  }

  /** End of a joint meeting's name, whose second half stands behind 暨: 全会暨区委工作会议. */
  private int joint(String text, int end, int limit) {
    if (!text.startsWith("暨", end)) {
      return end;
    }
    for (int at = end + 1; at < Math.min(limit, end + 20); at++) {
      Optional<Forms.Match<MeetingKinds.Kind>> kind = kinds.at(text, at);
      if (kind.isPresent()) {
        return kind.get().end();
      }
    }
    return end;
  }

  private boolean isHeld(String text, Sentence sentence, int start, int end) {
    int floor = Math.max(sentence.span().start(), start - LONGEST_CLAUSE);
    for (int at = start; at > floor && "，。；：“".indexOf(text.charAt(at - 1)) < 0; at--) {
      if (words.startEndingAt("holding", text, floor, at).isPresent()) {
        return true;
      }
    }
    return words.within("holding", text, start, end)
        || verbs.isBehind(text, end, sentence.span().end())
        || text.startsWith("上，", end)
        || text.startsWith("期间，", end);
  }
}
