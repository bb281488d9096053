package org.plenumkg.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.plenumkg.lexicon.UsedWords;

/** What the words of an indicator are: a measure (总投资), people, a deed alone (办结). */
final class IndicatorWords {

  private static final int SHORTEST = 2;

  private final UsedWords verbs = words("verb");
  private final UsedWords openings = words("opening");
  private final UsedWords inner = words("inner");
  private final UsedWords empties = words("empty");
  private final UsedWords relations = words("relation");
  private final UsedWords timed = words("timed");
  private final UsedWords deeds = words("deed");
  private final UsedWords people = words("people");
  private final UsedWords money = words("money");
  private final UsedWords generics = words("generic");

  private static UsedWords words(String use) {
    return UsedWords.load(PhraseBefore.TABLE, "use", use);
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

  /** Whether the words name people, of whom is told what they get: 带动1100多名群众. */
  boolean isPeople(String words) {
    return people.is(words, 0, words.length());
  }

  /** Whether the words name money that is given: 产业发展基金. */
  boolean isMoney(String words) {
    return money.startOf(words, 0, words.length()).isPresent();
  }

  /** Whether the words say too little alone: 事项. */
  boolean isGeneric(String words) {
    return generics.is(words, 0, words.length());
  }
}
