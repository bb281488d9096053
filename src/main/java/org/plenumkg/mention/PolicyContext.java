package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.PolicyTypes;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.text.Characters;

/** Words around quotation marks that make what stands between them a policy: 推进…, …工程, …两大工程. */
final class PolicyContext {

  private static final int REACH = 12;
  private static final int LONGEST_VERB = 5;
  private static final String FUNCTION_WORDS = "的和与、以为是在将要把对从了着过也都就";

  private final PolicyTypes types;
  private final WordSet verbs;
  private final WordSet openers;

  /**
   * Context by lexicons.
   *
   * @param verbs verbs of carrying out
   * @param openers those of them that do not also stand within names
   */
  PolicyContext(PolicyTypes types, WordSet verbs, WordSet openers) {
    this.types = types;
    this.verbs = verbs;
    this.openers = openers;
  }

  /**
   * A word behind quotation marks that says what the name is.
   *
   * @param adjacent whether no 的 or 等 stands between, so that it belongs to the name
   */
  record Behind(PolicyTypes.Found type, boolean adjacent) {}

  /** 工程 behind “安居”“乐业”两大, 模式 behind “标准地”及弹性出让, 要求 behind “…”的. */
  Optional<Behind> behind(String text, int at) {
    boolean adjacent = at < text.length() && "的等".indexOf(text.charAt(at)) < 0;
    int start = adjacent ? at : at + 1;
    if (start < text.length() && text.charAt(start) == '及') {
      start++;
    }
    start = Numerals.end(text, Math.min(start, text.length()));
    for (int i = start; i < text.length() && i < start + REACH; i++) {
      Optional<PolicyTypes.Found> type = types.at(text, i).map(t -> extended(text, t));
      if (type.isPresent()) {
        boolean list =
            text.charAt(at) == '等' && !Characters.endsClause(next(text, type.get().end()));
        return type.filter(t -> !list).map(t -> new Behind(t, adjacent));
      }
      if (openers.beginsAt(text, i) || !isNominal(text, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static char next(String text, int at) {
    return at < text.length() ? text.charAt(at) : '。';
  }

  private static boolean isNominal(String text, int at) {
    return Characters.isHan(text.charAt(at)) && FUNCTION_WORDS.indexOf(text.charAt(at)) < 0;
  }

  /** 改造项目 of 改造 + 项目. */
  private PolicyTypes.Found extended(String text, PolicyTypes.Found type) {
    PolicyTypes.Found last = type;
    for (Optional<PolicyTypes.Found> next = types.at(text, last.end());
        next.isPresent();
        next = types.at(text, last.end())) {
      last = next.get();
    }
    return last;
  }

  /** Whether a verb of carrying out ends at {@code at}. */
  boolean verbEndsAt(String text, int at) {
    for (int start = Math.max(0, at - LONGEST_VERB); start < at; start++) {
      if (verbs.lengthAt(text, start) == at - start) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of carrying out stands before {@code at} with a few words between. */
  boolean verbNear(String text, int at) {
    for (int i = at; i > 0 && i > at - REACH && isNominal(text, i - 1); i--) {
      if (i < at && verbEndsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** End of the last verb in {@code [from, to)} that a name can begin behind, else {@code from}. */
  int lastVerbEnd(String text, int from, int to) {
    int found = from;
    for (int i = from; i < to; i++) {
      int length = openers.lengthAt(text, i);
      if (length > 0 && i + length <= to) {
        found = i + length;
      }
    }
    return found;
  }

  /** The type that ends quoted words: 机制 of “六项机制”. */
  Optional<PolicyTypes.Found> inside(String text, Quoted quoted) {
    return types.ending(text, quoted.inner().start(), quoted.inner().end());
  }

  /** Groups of quoted names that stand directly side by side: “安居”“乐业”, “三化”和“三标”. */
  static List<List<Quoted>> groups(String text, List<Quoted> quoted) {
    List<List<Quoted>> groups = new ArrayList<>();
    int end = -1;
    for (Quoted one : quoted) {
      if (end < 0 || !adjoins(text, end, one.outer().start())) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(one);
      end = one.outer().end();
    }
    return groups;
  }

  private static boolean adjoins(String text, int end, int start) {
    int gap = start - end;
    return gap == 0 || (gap == 1 && "、和与及暨".indexOf(text.charAt(end)) >= 0);
  }
}
