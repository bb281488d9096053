package org.plenumkg.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Reads a person's name at a place of one article where one is to be expected, such as behind a title:
 * 樊惠林 in 区委书记樊惠林作讲话.
 *
 * <p>A name is a surname with one or two characters. How many, the words behind it tell, and how the
 * same characters go on elsewhere in the article.
 */
final class NameReader {

  private static final String NEVER_IN_NAMES = "的了在与及等为是有对将被副区县省委局厅届次党们你我他她它这那不";
  private static final String SELDOM_LAST = "任说到作就向率从也还均于和以因";
  private static final String DOTS = "·•・";
  private static final int LONGEST_DOTTED = 20;

  private final String text;
  private final Surnames surnames;
  private final WordSet followers;
  private final Map<String, Integer> counts = new HashMap<>();

  NameReader(String text, Surnames surnames, WordSet followers) {
    this.text = text;
    this.surnames = surnames;
    this.followers = followers;
    for (int i = 0; i + 2 <= text.length(); i++) {
      int surname = surnames.lengthAt(text, i);
      for (int length = surname + 1; surname > 0 && length <= surname + 2; length++) {
        if (i + length <= text.length()) {
          counts.merge(text.substring(i, i + length), 1, Integer::sum);
        }
      }
    }
  }

  /** The name that begins at {@code at}, within the sentence. */
  Optional<Span> at(int at, Sentence sentence) {
    int limit = sentence.span().end();
    Optional<Span> dotted = dotted(at, limit);
    if (dotted.isPresent()) {
      return dotted;
    }
    int surname = surnames.lengthAt(text, at);
    if (surname == 0 || isOtherWord(at, sentence)) {
      return Optional.empty();
    }
    int shorter = at + surname + 1;
    int longer = shorter + 1;
    int scoreShort = fits(at + surname, shorter, limit) ? follow(shorter, sentence) : 0;
    int scoreLong = fits(at + surname, longer, limit) ? follow(longer, sentence) : 0;
    if (scoreShort == 0 && scoreLong == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Span(at, prefersLonger(at, shorter, longer, scoreShort, scoreLong) ? longer : shorter));
  }

  private boolean prefersLonger(int at, int shorter, int longer, int scoreShort, int scoreLong) {
    if (scoreLong == 0 || scoreShort == 0) {
      return scoreShort == 0;
    }
    int all = counts.getOrDefault(text.substring(at, shorter), 0);
    int same = counts.getOrDefault(text.substring(at, longer), 0);
    if (all > 1 && all != same) {
      return false;
    }
    if (all > 1) {
      return true;
    }
    boolean doubtful = SELDOM_LAST.indexOf(text.charAt(shorter)) >= 0;
    return scoreLong > scoreShort || (scoreLong == scoreShort && !doubtful);
  }

  private boolean fits(int from, int to, int limit) {
    if (to > limit) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Characters.isHan(c) || NEVER_IN_NAMES.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** How well a name may end at {@code end}: 3 before a mark, 2 before a follower, 1 before a word. */
  private int follow(int end, Sentence sentence) {
    if (end >= sentence.span().end() || !Characters.isHan(text.charAt(end))) {
      return 3;
    }
    if (followers.beginsAt(text, end)) {
      return 2;
    }
    return sentence.isBoundary(end) ? 1 : 0;
  }

  /** Whether a word of the dictionary that is no part of a name begins there: 任命, 高度, 时任. */
  private boolean isOtherWord(int at, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens) {
      if (token.span().start() == at) {
        String tag = token.tag();
        return token.word().length() > 1
            && (tag.startsWith("v")
                || tag.startsWith("d")
                || tag.startsWith("p")
                || tag.startsWith("c")
                || tag.startsWith("t")
                || tag.startsWith("r"));
      }
    }
    return false;
  }

  /** 阿不都·热合曼, 卡尔·马克思. */
  private Optional<Span> dotted(int at, int limit) {
    int end = at;
    int dots = 0;
    int sinceDot = 0;
    while (end < limit && end - at < LONGEST_DOTTED) {
      char c = text.charAt(end);
      if (DOTS.indexOf(c) >= 0 && sinceDot > 0) {
        dots++;
        sinceDot = 0;
      } else if (Characters.isHan(c) && NEVER_IN_NAMES.indexOf(c) < 0) {
        sinceDot++;
        if (sinceDot > 1 && dots > 0 && followers.beginsAt(text, end)) {
          break;
        }
      } else {
        break;
      }
      end++;
    }
    boolean firstPart = text.substring(at, end).chars().anyMatch(c -> DOTS.indexOf(c) >= 0);
    return dots > 0 && sinceDot > 0 && firstPart
        ? Optional.of(new Span(at, end))
        : Optional.empty();
  }
}
