package org.plenumkg.mention;

import java.util.Optional;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;

/** Finds who issued a document: 市政府办公室印发《…方案》, 《中共二七区委关于…的意见》. */
final class Issuers {

  private static final int REACH = 30;
  private static final int LONGEST_VERB = 6;
  private static final int ADVERB = 2;
  private static final String ABOUT = "关于";

  private final BodyReader bodies;
  private final WordSet verbs = WordSet.load("/lexicon/issuing.csv");

  Issuers(BodyReader bodies) {
    this.bodies = bodies;
  }

  /** The body that the title opens with, else the one before the verb in front of the title. */
  Optional<Thing> of(String text, Sentence sentence, Quoted quoted, Scope scope) {
    return titled(text, quoted, scope).or(() -> stated(text, sentence, quoted, scope));
  }

  private Optional<Thing> titled(String text, Quoted quoted, Scope scope) {
    return bodies
        .at(text, quoted.inner().start(), true, scope)
        .filter(f -> text.startsWith(ABOUT, f.end()))
        .map(f -> f.body().thing());
  }

  private Optional<Thing> stated(String text, Sentence sentence, Quoted quoted, Scope scope) {
    int end = quoted.outer().start();
    int verb = -1;
    for (int at = Math.max(sentence.span().start(), end - LONGEST_VERB); at < end; at++) {
      if (verb < 0 && verbs.lengthAt(text, at) == end - at) {
        verb = at;
      }
    }
    for (int at = Math.max(sentence.span().start(), verb - REACH); at < verb; at++) {
      int latest = verb;
      Optional<Thing> body =
          bodies
              .at(text, at, sentence.isBoundary(at), scope)
              .filter(f -> f.end() <= latest && latest - f.end() <= ADVERB && !f.bare())
              .map(f -> f.body().thing());
      if (body.isPresent() && sentence.isBoundary(at)) {
        return body;
      }
    }
    return Optional.empty();
  }
}
