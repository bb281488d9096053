package org.plenumkg.mention;

import java.util.Optional;
import org.plenumkg.lexicon.Organs;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Reads names that stand before a title or a form of address: 李明市长, 王芳同志, 习近平总书记; and surnames that
 * do: 安书记.
 *
 * <p>Behind the title there is a mark or a word that follows names, so that 高书记录 and 部长办公会 are
 * none; before the name a mark or a word that goes no further.
 */
final class NameBeforeTitle {

  /** Rarer surnames than this are words more often, such as 文 in 文旅局长. */
  private static final int FREQUENT = 200;

  private static final String SELDOM_FIRST = "和从以时于";

  private final String text;
  private final NameReader names;
  private final Surnames surnames;
  private final Organs organs;
  private final WordSet followers;

  NameBeforeTitle(
      String text, NameReader names, Surnames surnames, Organs organs, WordSet followers) {
    this.text = text;
    this.names = names;
    this.surnames = surnames;
    this.organs = organs;
    this.followers = followers;
  }

  /** The full name before the title {@code [at, end)}. */
  Optional<Span> name(int at, int end, Sentence sentence) {
    Optional<Span> known = known(at, sentence);
    if (known.isPresent() || !goesOn(end, sentence)) {
      return known;
    }
    for (int length : new int[] {3, 2, 4}) {
      int start = at - length;
      if (start >= sentence.span().start()
          && isFree(start, sentence)
          && SELDOM_FIRST.indexOf(text.charAt(start)) < 0) {
        Optional<Span> name = names.exactly(start, at).filter(n -> isName(n, sentence));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** 习近平, a name of the dictionary. */
  private Optional<Span> known(int at, Sentence sentence) {
    int start = at - 3;
    return start < sentence.span().start()
        ? Optional.empty()
        : sentence
            .tokenAt(start)
            .filter(token -> token.span().end() == at && token.tag().startsWith("nr"))
            .map(Token::span);
  }

  /** The surname before the title {@code [at, end)}: 安 in 安书记. */
  Optional<Span> surname(int at, int end, Sentence sentence) {
    for (int length = 2; length > 0 && goesOn(end, sentence); length--) {
      int start = at - length;
      boolean whole =
          start >= sentence.span().start()
              && surnames.lengthAt(text, start) == length
              && isFree(start, sentence)
              && organs.bare(text, start).isEmpty();
      if (whole) {
        return Optional.of(new Span(start, at));
      }
    }
    return Optional.empty();
  }

  /** Whether what stands behind the title lets it end there. */
  private boolean goesOn(int end, Sentence sentence) {
    return end >= sentence.span().end()
        || !Characters.isHan(text.charAt(end))
        || followers.beginsAt(text, end);
  }

  /** Whether a name may begin there: behind a mark, a verb, a preposition. */
  private boolean isFree(int start, Sentence sentence) {
    if (start == sentence.span().start() || !Characters.isHan(text.charAt(start - 1))) {
      return true;
    }
    for (int length = 1; length < 4; length++) {
      int from = start - length;
      Optional<Token> token =
          from < sentence.span().start() ? Optional.empty() : sentence.tokenAt(from);
      if (token.filter(t -> t.span().end() == start).isPresent()) {
        char tag = token.get().tag().charAt(0);
        return "pcvdur".indexOf(tag) >= 0;
      }
    }
    return false;
  }

  private boolean isName(Span name, Sentence sentence) {
    boolean words = false;
    for (int at = name.start(); at < name.end(); at++) {
      words |=
          sentence
              .tokenAt(at)
              .filter(token -> token.word().length() > 1 && !token.tag().startsWith("nr"))
              .isPresent();
    }
    int surname = surnames.lengthAt(text, name.start());
    int rank = surnames.rank(text.substring(name.start(), name.start() + surname)).orElse(FREQUENT);
    boolean listed =
        organs.bare(text, name.start()).filter(organ -> organ.end() >= name.end()).isPresent();
    boolean dotted = surname == 0;
    return dotted || (!words && !listed && (surname > 1 || rank < FREQUENT));
  }
}
