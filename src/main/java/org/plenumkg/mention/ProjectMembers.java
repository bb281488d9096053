package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** The members of a list of projects: where the first begins, what each is. */
final class ProjectMembers {

  private static final int LONGEST = 26;
  private static final int LONGEST_GENERIC = 4;

  /** What a plant makes or a line carries: 年产11万吨磷酸铁锂, 30GW单晶硅棒. */
  private static final Pattern CAPACITY =
      Pattern.compile("年产|年处理|日处理|[0-9０-９](?:万吨|万千瓦|兆瓦|千伏|GWh|GW|MW|kV|万套|万件|万台)");

  private static final Set<String> JOINTS = Set.of("和", "与", "及", "以及");

  private final ProjectWords words;

  ProjectMembers(ProjectWords words) {
    this.words = words;
  }

  /** Behind the last verb, or word that no name begins before, in front of the list. */
  int afterVerb(String text, Sentence sentence, int from, int to) {
    int start = from;
    boolean first = true;
    for (Token token : sentence.tokens(from, to)) {
      int at = token.span().start();
      first &= !token.word().equals("、");
      if (at < start || !(first || text.charAt(at - 1) == '、')) {
        continue;
      }
      OptionalInt verb = words.before.endAt(text, at, to);
      OptionalInt other = words.breaks.endAt(text, at, to);
      boolean noun = token.tag().equals("vn") && at > from && !isVerbEnd(text, from, at);
      if (verb.isPresent() && !noun && isBeforeName(text, sentence, verb.getAsInt(), to)) {
        start = verb.getAsInt();
      } else if (first
          && other.isPresent()
          && other.getAsInt() == token.span().end()
          && !JOINTS.contains(token.word())) {
        start = other.getAsInt();
      }
    }
    return start;
  }

  private static boolean isBeforeName(String text, Sentence sentence, int at, int to) {
    return at < to && text.charAt(at) != '、' && sentence.isBoundary(at);
  }

  private boolean isVerbEnd(String text, int from, int at) {
    return words.before.startOf(text, from, at).isPresent();
  }

  /** The stretches between 、 outside of marks; between 和 only behind a name. */
  List<Span> split(String text, Sentence sentence, int from, int to) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (Token token : sentence.tokens(from, to)) {
      char first = token.word().charAt(0);
      depth += "“（(".indexOf(first) >= 0 ? 1 : "”）)".indexOf(first) >= 0 ? -1 : 0;
      boolean joint =
          JOINTS.contains(token.word())
              && isNamed(text, new Span(start, Math.max(start, token.span().start())));
      if (depth == 0 && (first == '、' || joint)) {
        parts.add(new Span(start, Math.max(start, token.span().start())));
        start = token.span().end();
      }
    }
    parts.add(new Span(Math.min(start, to), to));
    return parts.stream()
        .map(p -> FundedProjects.behindMoney(text, p))
        .filter(p -> p.length() >= 2)
        .toList();
  }

  /** Whether a member ends as names of projects do. */
  boolean isNamed(String text, Span name) {
    int end = name.end();
    if (name.length() < 2) {
      return false;
    }
    return ProjectWords.isCode(text, name.start(), end)
        || words.isHead(text, name.start() + 1, end)
        || words.tails.startOf(text, name.start() + 1, end).isPresent()
        || CAPACITY.matcher(text).region(name.start(), end).find()
        || text.charAt(end - 1) == ')'
        || text.charAt(end - 1) == '）';
  }

  /** Whether a member tells one thing from others of its kind. */
  boolean isName(String text, Span name) {
    boolean noun = words.common.startOf(text, name.start(), name.end()).isEmpty();
    boolean generic = words.isGeneric(text, name.start(), name.end());
    return name.length() <= LONGEST
        && !(generic && (!noun || name.length() <= LONGEST_GENERIC))
        && name.of(text).chars().anyMatch(c -> Characters.isHan((char) c) || c < 128);
  }
}
