package org.plenumkg.mention;

import org.plenumkg.lexicon.MeetingKinds;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Words that name a meeting without term and session, before it is known which: 二季度经济工作推进会, 座谈会.
 *
 * @param span the name, its quotation marks included
 * @param clause where the clause begins
 * @param frame what tells that it is a meeting
 */
record MeetingName(Sentence sentence, Span span, MeetingKinds.Kind kind, int clause, Frame frame) {

  /** How a text names a meeting. */
  enum Frame {
    /** A verb of holding before or behind it, or 上 behind it. */
    HELD,
    /** A jurisdiction before it, or quotation marks around it. */
    REFERRED,
    /** The plain word, which stands for a meeting named elsewhere. */
    WORD
  }

  /** The name as it is printed, without white space and quotation marks around the whole. */
  String words(String text) {
    String words = Characters.withoutSpace(span.of(text));
    boolean whole = words.startsWith("“") && words.indexOf('”') == words.length() - 1;
    return whole ? words.substring(1, words.length() - 1) : words;
  }

  /** Whether the name is the plain word: 座谈会. */
  boolean isPlain(String text) {
    return words(text).equals(kind.word());
  }
}
