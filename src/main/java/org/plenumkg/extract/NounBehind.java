package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import org.plenumkg.mention.Amount;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;

/** The noun behind a figure: 56个项目, 16类117个服务项目. */
final class NounBehind {

  private static final int LONGEST_WORD = 8;
  private static final int FARTHEST = 60;

  private final PhraseAfter after = new PhraseAfter();
  private final IndicatorWords words;

  NounBehind(IndicatorWords words) {
    this.words = words;
  }

  /** The noun behind a figure, with what says more of it where it says too little alone. */
  Optional<String> named(Phrase left, Phrase right) {
    if (right.doing().startsWith("现场")) {
      return Optional.empty(); // 走进11个项目现场
    }
    if (words.isPeople(right.words())) {
      return Optional.of(words.verb(left.doing() + left.words()) + right.words());
    }
    if (!words.isGeneric(right.words())) {
      return Optional.of(right.words());
    }
    boolean told = right.doing().isEmpty() || words.isRelation(right.doing());
    String what = told ? left.doing() + left.words() : right.doing();
    return what.isEmpty() ? Optional.empty() : Optional.of(what + right.words());
  }

  /** The phrase behind an amount, or behind the one that stands directly behind it: 16类117个服务项目. */
  Phrase right(String text, Sentence sentence, List<Amount> all, int i) {
    int from = all.get(i).end();
    if (i + 1 < all.size() && all.get(i + 1).span().start() == from) {
      from = all.get(i + 1).end();
    }
    int to = Math.min(sentence.span().end(), from + FARTHEST);
    for (int k = i + 1; k < all.size() && k <= i + 2; k++) {
      to = all.get(k).span().start() >= from ? Math.min(to, all.get(k).span().start()) : to;
    }
    for (int at = from; at < to; at++) {
      if (Characters.endsClause(text.charAt(at))) {
        to = at;
      }
    }
    if (from >= to) {
      return Phrase.NONE;
    }
    Phrase phrase = after.read(text, sentence, from, to);
    return words
        .relation(phrase.words())
        .map(r -> phrase.words().length() - r.length())
        .filter(length -> length >= 2)
        .map(length -> new Phrase(phrase.words().substring(0, length), "")) // 64个项目总投资
        .orElse(phrase);
  }

  /** Whether a verb or adverb stands behind the amount: 企业20家已投产. */
  static boolean beginsWithDoing(String text, Sentence sentence, Amount amount) {
    if (amount.end() < text.length() && text.charAt(amount.end()) == '“') {
      return false;
    }
    return sentence.tokens(amount.end(), amount.end() + LONGEST_WORD).stream()
        .limit(1)
        .anyMatch(t -> t.tag().equals("v") || t.tag().equals("d") || t.tag().equals("p"));
  }
}
