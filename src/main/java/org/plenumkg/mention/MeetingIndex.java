package org.plenumkg.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.lexicon.MeetingKinds;
import org.plenumkg.ontology.Plm;

/**
 * The meetings of an article by what they can be called: by all endings of their names, by class
 * and last word, and plenums by their body. Looking one up takes the same time in a long article as
 * in a short one.
 */
final class MeetingIndex {

  /** No word for a kind of meeting is longer. */
  private static final int LONGEST_WORD = 10;

  private static final String ANY = "";

  private final Map<String, Meeting> byEnding = new HashMap<>();
  private final Map<String, Meeting> byKind = new HashMap<>();
  private final Map<Thing, Meeting> plenums = new HashMap<>();
  private final Map<String, Meeting> first = new HashMap<>();
  private final Map<String, Meeting> last = new HashMap<>();

  /** Makes a meeting known by the endings of the name it has there. */
  void addName(Meeting meeting, String form) {
    if (meeting.numbered()) {
      meeting
          .body()
          .filter(body -> meeting.thing().type().equals(Plm.Plenum))
          .ifPresent(body -> plenums.putIfAbsent(body.thing(), meeting));
      return;
    }
    for (int at = 0; at < form.length(); at++) {
      byEnding.putIfAbsent(form.substring(at), meeting);
    }
  }

  /** The meeting without number of which a name ends with these words. */
  Optional<Meeting> endingWith(String words) {
    return Optional.ofNullable(byEnding.get(words));
  }

  /** Makes a meeting known by its kind, the first of each kind in an article. */
  void addKind(Meeting meeting, MeetingKinds.Kind kind) {
    byKind.putIfAbsent(kind.word(), meeting);
  }

  /**
   * The meeting of a kind whose name a headline shortens: 重点项目签约仪式 is the 2023年一季度重点项目集中签约仪式 below
   * it.
   */
  Optional<Meeting> longerThan(String words, MeetingKinds.Kind kind) {
    return Optional.ofNullable(byKind.get(kind.word()))
        .filter(m -> !words.equals(kind.word()) && shortens(words, m.mention().form()));
  }

  private static boolean shortens(String words, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < words.length(); i++) {
      at += name.charAt(i) == words.charAt(at) ? 1 : 0;
    }
    return at == words.length();
  }

  /** The numbered plenum of a body. */
  Optional<Meeting> plenumOf(Thing body) {
    return Optional.ofNullable(plenums.get(body));
  }

  /**
   * Notes an occurrence; occurrences come in the order of the text, all of them twice over if need
   * be.
   */
  void pass(Meeting meeting) {
    String type = meeting.thing().type().getLocalName();
    String name = meeting.thing().name();
    if (meeting.held()) {
      note(ANY, meeting);
    }
    note(type + " 全会", meeting);
    for (int at = Math.max(0, name.length() - LONGEST_WORD); at < name.length(); at++) {
      note(type + " " + name.substring(at), meeting);
    }
  }

  /** Forgets what was last, not what was first: a second pass may begin. */
  void rewind() {
    last.clear();
  }

  /** The last held meeting of any kind passed, else the first. */
  Optional<Meeting> anyBefore() {
    return Optional.ofNullable(last.getOrDefault(ANY, first.get(ANY)));
  }

  /** The last held meeting of any kind passed. */
  Optional<Meeting> heldBefore() {
    return Optional.ofNullable(last.get(ANY));
  }

  /** The last one of a class passed whose name ends with a word. */
  Optional<Meeting> before(String type, String word) {
    return Optional.ofNullable(last.get(type + " " + word));
  }

  /** The first one of a class in the article whose name ends with a word. */
  Optional<Meeting> first(String type, String word) {
    return Optional.ofNullable(first.get(type + " " + word));
  }

  private void note(String key, Meeting meeting) {
    first.merge(key, meeting, (old, now) -> old.held() || !now.held() ? old : now);
    last.merge(key, meeting, (old, now) -> old.held() && !now.held() ? old : now);
  }
}
