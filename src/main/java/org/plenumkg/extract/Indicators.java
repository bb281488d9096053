package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** Units of what can have money of its own: 产业项目97个、总投资1126亿元. */
  private static final Set<String> WORKS = Set.of("个", "项", "家", "座", "条", "处", "宗", "所");

  /** 考核中列第19位, 水质排名中. */
  private static final Pattern RANKED = Pattern.compile("排名|考核|考评|评比|评选|[列居排]第");

  private static final List<String> PRESENCE =
      List.of("参加", "出席", "列席", "到会", "参会", "与会", "共同参加", "参加了");

  private static final Pattern SEPARATE = Pattern.compile("[；;。]");

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
   * @param told figures before it
   */
  Optional<Figure> level(
      String text, Sentence sentence, int from, List<Amount> all, int i, Told told) {
    List<Figure> earlier = told.here();
    Amount amount = all.get(i);
    if (amount.kind() == Amount.Kind.TIMES || isFrame(text, amount, sentence.span().end())) {
      return Optional.empty();
    }
    Phrase left = before(text, sentence, from, amount.span().start());
    String deed = deed(text, amount, left);
    if (!deed.isEmpty()) {
      return told.in(amount.unit())
          .map(f -> deed + before.bare(f.indicator()))
          .map(words -> Figure.level(words, amount, "figure/noun-elided"));
    }
    Optional<Figure> same = same(text, sentence, from, amount, earlier);
    if (same.isPresent()) {
      return same;
    }
    if (amount.kind() == Amount.Kind.TIME) {
      return Optional.of(left)
          .filter(l -> before.isTimed(l.words()))
          .map(l -> Figure.level(l.words(), amount, "figure/time"));
    }
    if (amount.kind() == Amount.Kind.MEASURE || amount.kind() == Amount.Kind.SHARE) {
      return measured(text, sentence, all, i, left, earlier);
    }
    if (isListOfPersons(text, amount)) {
      return Optional.empty();
    }
    Phrase right = right(text, sentence, all, i);
    if (!right.isEmpty()
        && (amount.kind() == Amount.Kind.COUNT
            || (!amount.unit().endsWith("人") && !amount.unit().endsWith("人次")))
        && (left.isEmpty() || !beginsWithDoing(text, sentence, amount))) {
      return named(left, right).map(w -> Figure.level(w, amount, "figure/noun-behind"));
    }
    if (!left.isEmpty()) {
      return Optional.of(
          Figure.level(related(text, left.words(), earlier, amount), amount, "figure/noun-before"));
    }
    String doing = amount.kind() == Amount.Kind.PERSON ? right.words() + right.doing() : "";
    return doing.length() > 1
        ? Optional.of(Figure.level(doing, amount, "figure/doing-behind"))
        : Optional.empty();
  }

  /** 投资40亿元, 总投资12亿元的科技园, 30亿元产业发展基金. */
  private Optional<Figure> measured(
      String text, Sentence sentence, List<Amount> all, int i, Phrase left, List<Figure> earlier) {
    Amount amount = all.get(i);
    if (isAttribute(sentence, amount) && !before.isRelation(left.words())) {
      String fund = right(text, sentence, all, i).words();
      return after.isMoney(fund)
          ? Optional.of(Figure.level(fund, amount, "figure/noun-behind"))
          : Optional.empty();
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    String words =
        text.startsWith("的", amount.end())
            ? before.relation(left.words()).orElse(left.words())
            : related(text, left.words(), earlier, amount);
    return Optional.of(Figure.level(words, amount, "figure/noun-before"));
  }

  /** What is said alone of things counted before: 办结 of 办结308个; empty if there is a noun. */
  private String deed(String text, Amount amount, Phrase left) {
    String deed = before.deed(left.isEmpty() ? left.doing() : left.words());
    boolean whole = left.isEmpty() || deed.length() >= left.words().length() - 1;
    return whole && closes(text, amount) ? deed : "";
  }

  /** A second figure of what was just measured: 突破3亿吨，达到3.15亿吨. */
  private Optional<Figure> same(
      String text, Sentence sentence, int from, Amount amount, List<Figure> earlier) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Figure last = earlier.get(earlier.size() - 1);
    boolean same =
        last.level().filter(a -> last(a.unit()) == last(amount.unit())).isPresent()
            && from == last.level().orElseThrow().end() + 1
            && before.isOnlyLink(text, sentence, from, amount.span().start());
    return same
        ? Optional.of(Figure.level(last.indicator(), amount, "figure/noun-elided"))
        : Optional.empty();
  }

  /** Whether the clause ends behind an amount, so that nothing behind it is counted. */
  private static boolean closes(String text, Amount amount) {
    return amount.end() >= text.length() || Characters.endsClause(text.charAt(amount.end()));
  }

  private static char last(String unit) {
    return unit.isEmpty() ? ' ' : unit.charAt(unit.length() - 1);
  }

  /** Whether a number only says among how many something is ranked: 在全省131家开发区考核中列第19位. */
  private static boolean isFrame(String text, Amount amount, int limit) {
    int start = amount.span().start();
    String before = text.substring(Math.max(0, start - 3), start);
    if (!before.endsWith("全省") && !before.endsWith("全国") && !before.endsWith("全市")) {
      return false;
    }
    int end = amount.end();
    while (end < limit && !Characters.endsClause(text.charAt(end))) {
      end++;
    }
    return RANKED.matcher(text.substring(amount.end(), end)).find();
  }

  /** 总投资 of the projects just counted is 产业项目总投资. */
  private String related(String text, String words, List<Figure> earlier, Amount amount) {
    if (!before.isRelation(words)) {
      return words;
    }
    Optional<Figure> counted = Optional.empty();
    for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - NEAR); k--) {
      Figure figure = earlier.get(k);
      if (SEPARATE.matcher(text.substring(figure.at().end(), amount.span().start())).find()) {
        break;
      }
      boolean fits =
          figure
              .level()
              .filter(a -> amount.kind() == Amount.Kind.SHARE || a.kind() == Amount.Kind.COUNT)
              .isPresent();
      boolean works = figure.level().filter(a -> WORKS.contains(a.unit())).isPresent();
      if (fits && (works || amount.kind() == Amount.Kind.SHARE)) {
        return figure.indicator() + words;
      }
      counted = counted.isPresent() || !fits ? counted : Optional.of(figure);
    }
    return counted.map(f -> f.indicator() + words).orElse(words);
  }

  private Optional<String> named(Phrase left, Phrase right) {
    if (right.doing().startsWith("现场")) {
      return Optional.empty(); // 走进11个项目现场
    }
    if (after.isPeople(right.words())) {
      return Optional.of(before.verb(left.doing() + left.words()) + right.words());
    }
    if (!after.isGeneric(right.words())) {
      return Optional.of(right.words());
    }
    boolean told = right.doing().isEmpty() || before.isRelation(right.doing());
    String what = told ? left.doing() + left.words() : right.doing();
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
    if (from >= to) {
      return Phrase.NONE;
    }
    Phrase phrase = after.read(text, sentence, from, to);
    return before
        .relation(phrase.words())
        .map(r -> phrase.words().length() - r.length())
        .filter(length -> length >= 2)
        .map(length -> new Phrase(phrase.words().substring(0, length), "")) // 64个项目总投资
        .orElse(phrase);
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

  /** The length of a list of names is no figure, nor who was there: 张三等20人, 干部80余人参加. */
  private static boolean isListOfPersons(String text, Amount amount) {
    int at = amount.span().start();
    return amount.kind() == Amount.Kind.PERSON
        && ((at > 0 && text.charAt(at - 1) == '等')
            || PRESENCE.stream().anyMatch(w -> text.startsWith(w, amount.end())));
  }
}
