package org.plenumkg.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenumkg.mention.Amount;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;

/**
 * Says what a figure counts: the noun behind it (56个项目), before it (项目56个), or the clause's doing.
 */
final class Indicators {

  private static final int LONGEST_WORD = 8;

  /** 考核中列第19位, 水质排名中. */
  private static final Pattern RANKED = Pattern.compile("排名|考核|考评|评比|评选|[列居排]第");

  private static final List<String> BUILDING =
      List.of("建设", "新建", "打造", "改造", "兴建", "建成", "扩建", "实施");

  private static final List<String> PRESENCE =
      List.of("参加", "出席", "列席", "到会", "参会", "与会", "共同参加", "参加了");

  private final PhraseBefore before = new PhraseBefore();
  private final IndicatorWords words = new IndicatorWords();
  private final NounBehind behind = new NounBehind(words);
  private final ElidedNouns elided = new ElidedNouns(words, before);

  /** The noun phrase that ends at {@code to}. */
  Phrase before(String text, Sentence sentence, int from, int to) {
    return before.read(text, sentence, from, to);
  }

  /** Whether the words are a measure of something else: 总投资. */
  boolean isRelation(String noun) {
    return !noun.isEmpty() && words.isRelation(noun);
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
    String deed = elided.deed(text, amount, left);
    if (!deed.isEmpty()) {
      return told.in(amount.unit())
          .map(f -> deed + words.bare(f.indicator()))
          .map(noun -> Figure.level(noun, amount, "figure/noun-elided"));
    }
    Optional<Figure> same = elided.same(text, sentence, from, amount, earlier);
    if (same.isPresent()) {
      return same;
    }
    if (amount.kind() == Amount.Kind.TIME) {
      return Optional.of(left)
          .filter(l -> words.isTimed(l.words()))
          .map(l -> Figure.level(l.words(), amount, "figure/time"));
    }
    if (amount.kind() == Amount.Kind.MEASURE || amount.kind() == Amount.Kind.SHARE) {
      return measured(text, sentence, all, i, left, earlier);
    }
    if (isListOfPersons(text, amount)) {
      return Optional.empty();
    }
    Phrase right = behind.right(text, sentence, all, i);
    if (!right.isEmpty()
        && (amount.kind() == Amount.Kind.COUNT
            || (!amount.unit().endsWith("人") && !amount.unit().endsWith("人次")))
        && (left.isEmpty() || !NounBehind.beginsWithDoing(text, sentence, amount))) {
      return behind.named(left, right).map(w -> Figure.level(w, amount, "figure/noun-behind"));
    }
    if (!left.isEmpty()) {
      return Optional.of(
          Figure.level(
              elided.related(text, left.words(), earlier, amount), amount, "figure/noun-before"));
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
    if (isAttribute(sentence, amount) && !words.isRelation(left.words())) {
      String fund = behind.right(text, sentence, all, i).words();
      return words.isMoney(fund)
          ? Optional.of(Figure.level(fund, amount, "figure/noun-behind"))
          : Optional.empty();
    }
    if (left.isEmpty()) {
      return Optional.empty();
    }
    String noun =
        text.startsWith("的", amount.end()) || isBuilder(text, amount, left.words())
            ? words.relation(left.words()).orElse(left.words())
            : elided.related(text, left.words(), earlier, amount);
    return Optional.of(Figure.level(noun, amount, "figure/noun-before"));
  }

  /** 某公司投资3.2亿元建设…: who invests is no part of what is counted. */
  private static boolean isBuilder(String text, Amount amount, String words) {
    return words.contains("公司")
        && BUILDING.stream().anyMatch(verb -> text.startsWith(verb, amount.end()));
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

  /** Whether a quantity belongs to the name of what follows: 50公里绿道. */
  private static boolean isAttribute(Sentence sentence, Amount amount) {
    return sentence.tokens(amount.end(), amount.end() + LONGEST_WORD).stream()
        .limit(1)
        .anyMatch(t -> "nab".indexOf(t.tag().charAt(0)) >= 0);
  }

  /** The length of a list of names is no figure, nor who was there: 张三等20人, 干部80余人参加. */
  private static boolean isListOfPersons(String text, Amount amount) {
    int at = amount.span().start();
    return amount.kind() == Amount.Kind.PERSON
        && ((at > 0 && text.charAt(at - 1) == '等')
            || PRESENCE.stream().anyMatch(w -> text.startsWith(w, amount.end())));
  }
}
