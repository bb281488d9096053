package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.PolicyCues;
import org.plenumkg.lexicon.PolicyTypes;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.text.Characters;

/**
 * Decides whether quoted words name a policy: what speaks for and against it is weighed, and the
 * verdict names what weighed most.
 */
final class PolicyEvidence {

  /** Weights that sum up to this make a policy. */
  static final int ENOUGH = 3;

  private static final int LONGEST = 60;
  private static final int NAME = 8;
  private static final int SETTLED = 4;
  private static final int NEAR = 4;

  /** What speaks for or against a policy. */
  private record Reason(String rule, int weight) {}

  /**
   * What was decided.
   *
   * @param rule the reason of the greatest weight
   */
  record Verdict(boolean policy, String rule) {
    private static final Verdict NO = new Verdict(false, "");
  }

  private final PolicyContext context;
  private final PolicyCues cues;
  private final WordSet figures;

  PolicyEvidence(PolicyContext context, PolicyCues cues, WordSet figures) {
    this.context = context;
    this.cues = cues;
    this.figures = figures;
  }

  /**
   * Weighs quoted words.
   *
   * @param type what stands behind the group of names that it belongs to
   * @param from where that group begins
   * @param enumerated weight of a policy that stands before it in an enumeration, 0 if none does
   * @param article what the article as a whole says of the words
   */
  Verdict of(
      String text,
      Quoted quoted,
      Optional<PolicyTypes.Found> type,
      int from,
      int enumerated,
      ArticleWords article) {
    String name = Characters.withoutSpace(quoted.inner().of(text));
    boolean named = type.filter(t -> isNamed(quoted, t)).isPresent();
    if (name.length() > LONGEST
        || (figures.lengthAt(name, 0) == name.length() && !named)
        || isSpeech(name, type)) {
      return Verdict.NO;
    }
    List<Reason> reasons = new ArrayList<>();
    type.ifPresent(
        t -> reasons.add(new Reason("type-behind", t.type().weight() * (named ? 2 : 1))));
    if (type.isEmpty()) {
      context.inside(text, quoted).ifPresent(t -> reasons.add(new Reason("type-inside", ENOUGH)));
    }
    numbers(name, reasons);
    shape(name, reasons);
    if (context.verbEndsAt(text, from)) {
      reasons.add(new Reason("verb-before", 2));
    } else if (context.verbNear(text, from)) {
      reasons.add(new Reason("verb-near", 1));
    }
    reasons.add(new Reason("enumerated", enumerated));
    if (isSum(text, name, from)) {
      reasons.add(new Reason("members-before", SETTLED + 1));
    }
    article.reasons(name).forEach((rule, weight) -> reasons.add(new Reason(rule, weight)));
    for (PolicyCues.Cue cue : cues.around(text, quoted.inner().start(), quoted.inner().end())) {
      reasons.add(new Reason("cue-" + cue.word(), cue.weight()));
    }
    int sum = reasons.stream().mapToInt(Reason::weight).sum();
    return reasons.stream()
        .max(Comparator.comparingInt(Reason::weight))
        .filter(r -> sum >= ENOUGH)
        .map(r -> new Verdict(true, r.rule()))
        .orElse(Verdict.NO);
  }

  /** Whether the word directly behind the marks settles what the name is: “领跑者”培育计划. */
  private static boolean isNamed(Quoted quoted, PolicyTypes.Found type) {
    return type.type().weight() >= SETTLED && type.start() - quoted.outer().end() <= NEAR;
  }

  /** Whether as many members stand before it as its number says: 招商、项目、环境“三场硬仗”. */
  private static boolean isSum(String text, String name, int from) {
    int count = name.length() > 1 ? Numerals.value(name, 0) : -1;
    int start = from;
    int members = 1;
    while (start > Math.max(0, from - LONGEST)
        && (Characters.isHan(text.charAt(start - 1)) || text.charAt(start - 1) == '、')) {
      start--;
      members += text.charAt(start) == '、' ? 1 : 0;
    }
    return count > 1 && members == count && start < from;
  }

  /** “4·18”, a telephone number, a sentence. */
  private static boolean isSpeech(String name, Optional<PolicyTypes.Found> type) {
    boolean digits =
        name.chars().allMatch(c -> Characters.isDigit((char) c) || c == '·' || c == '.');
    if (name.isEmpty()
        || (digits && (name.length() > 4 || name.length() == 1 || name.contains("·")))) {
      return true;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Characters.endsSentence(c)
          || "：:…".indexOf(c) >= 0
          || ("，,".indexOf(c) >= 0 && type.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static void numbers(String name, List<Reason> reasons) {
    if (name.indexOf('+') >= 0 || name.indexOf('＋') >= 0) {
      reasons.add(new Reason("plus", ENOUGH));
    }
    if (Numerals.isAt(name, 0) && name.length() > 1) {
      reasons.add(new Reason("number-first", name.charAt(0) == '双' ? 1 : 2));
    }
    if (Numerals.count(name) > 1) {
      reasons.add(new Reason("numbers", 1));
    }
  }

  /** Four characters, or members of equal length: names are built so. */
  private static void shape(String name, List<Reason> reasons) {
    String[] members = name.split("、", -1);
    boolean equal = true;
    for (String member : members) {
      equal &= member.length() == members[0].length();
    }
    if (members[0].length() == 4) {
      reasons.add(new Reason("four-characters", 1));
    }
    if (members.length > 1 && equal) {
      reasons.add(new Reason("parallel", 1));
    }
    if (name.length() < 3 || (name.length() > NAME && members.length == 1)) {
      reasons.add(new Reason("length", -1));
    }
    if (name.indexOf('的') >= 0 || name.indexOf('之') >= 0) {
      reasons.add(new Reason("phrase", -1));
    }
  }
}
