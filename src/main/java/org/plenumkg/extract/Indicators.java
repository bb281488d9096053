package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import org.plenumkg.mention.Amount;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;

/**
 * Says what a figure counts: the noun behind it (56个项目), before it (项目56个), or the clause's doing.
 */
final class Indicators {

  private static final int LONGEST_WORD = 8;
  private static final int NEAR = 6;
  private static final int FARTHEST = 60;

  private final PhraseBefore before = new PhraseBefore();
  private final PhraseAfter after = new PhraseAfter();

  /** The noun phrase that ends at {@code to}. */
  Phrase before(String text, Sentence sentence, int from, int to) {
    return before.read(text, sentence, from, to);
  }

  /** Whether the words are a measure of something else: 总投资. */
  boolean isRelation(String words) {
    return !words.isEmpty() && before.isRelation(words);
  }

  /**
   * The {@code i}th amount with what it counts.
   *
   * @param from where the words begin that can belong to it
   * @param earlier figures of the sentence before it
   */
  Optional<Figure> level(
      String text, Sentence sentence, int from, List<Amount> all, int i, List<Figure> earlier) {
    Amount amount = all.get(i);
    Phrase left = before(text, sentence, from, amount.span().start());
    if (amount.kind() == Amount.Kind.MEASURE || amount.kind() == Amount.Kind.SHARE) {
      return left.isEmpty() || (isAttribute(sentence, amount) && !before.isRelation(left.words()))
          ? Optional.empty()
          : Optional.of(
              Figure.level(
                  related(left.words(), earlier, amount.kind()), amount, "figure/noun-before"));
    }
    if (isListOfPersons(text, amount)) {
      return Optional.empty();
    }
    Phrase right = right(text, sentence, all, i);
    if (!right.isEmpty()
        && !amount.unit().endsWith("人")
        && !amount.unit().endsWith("人次")
        && (left.isEmpty() || !beginsWithDoing(text, sentence, amount))) {
      return named(left, right).map(w -> Figure.level(w, amount, "figure/noun-behind"));
    }
    if (!left.isEmpty()) {
      return Optional.of(
          Figure.level(
              related(left.words(), earlier, amount.kind()), amount, "figure/noun-before"));
    }
    String doing = amount.kind() == Amount.Kind.PERSON ? right.words() + right.doing() : "";
    return doing.length() > 1
        ? Optional.of(Figure.level(doing, amount, "figure/doing-behind"))
        : Optional.empty();
  }

  /** 总投资 of the projects just counted is 产业项目总投资. */
  private String related(String words, List<Figure> earlier, Amount.Kind kind) {
    if (!before.isRelation(words)) {
      return words;
    }
    for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - NEAR); k--) {
      boolean counted =
          earlier
              .get(k)
              .level()
              .filter(a -> kind == Amount.Kind.SHARE || a.kind() == Amount.Kind.COUNT)
              .isPresent();
      if (counted) {
        return earlier.get(k).indicator() + words;
      }
    }
    return words;
  }

  private Optional<String> named(Phrase left, Phrase right) {
    if (!after.isGeneric(right.words())) {
      return Optional.of(right.words());
    }
    String what = right.doing().isEmpty() ? left.doing() + left.words() : right.doing();
    return what.isEmpty() ? Optional.empty() : Optional.of(what + right.words());
  }

  /** The phrase behind an amount, or behind the one that stands directly behind it: 16类117个服务项目. */
  private Phrase right(String text, Sentence sentence, List<Amount> all, int i) {
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
    return from < to ? after.read(text, sentence, from, to) : Phrase.NONE;
  }

  /** Whether a quantity belongs to the name of what follows: 50公里绿道. */
  private static boolean isAttribute(Sentence sentence, Amount amount) {
    return sentence.tokens(amount.end(), amount.end() + LONGEST_WORD).stream()
        .limit(1)
        .anyMatch(t -> "nab".indexOf(t.tag().charAt(0)) >= 0);
  }

  /** Whether a verb or adverb stands behind the amount: 企业20家已投产. */
  private static boolean beginsWithDoing(String text, Sentence sentence, Amount amount) {
    if (amount.end() < text.length() && text.charAt(amount.end()) == '“') {
      return false;
    }
    return sentence.tokens(amount.end(), amount.end() + LONGEST_WORD).stream()
        .limit(1)
        .anyMatch(t -> t.tag().equals("v") || t.tag().equals("d") || t.tag().equals("p"));
  }

  /** The length of a list of names is no figure: 张三等20人. */
  private static boolean isListOfPersons(String text, Amount amount) {
    int at = amount.span().start();
    return amount.kind() == Amount.Kind.PERSON && at > 0 && text.charAt(at - 1) == '等';
  }
}
