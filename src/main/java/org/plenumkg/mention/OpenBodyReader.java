package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.lexicon.Suffixes;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;

/**
 * Reads names of bodies that no gazetteer lists, from their last word leftwards: 区新型城镇化建设中心,
 * 郑州机械研究所有限公司, 市公安局奉贤分局.
 */
final class OpenBodyReader {

  /** A name of a body is not longer than this, in characters. */
  private static final int LONGEST = 30;

  private static final String MARKS = "，。；：、！？“”‘’《》 \n…—,;:!?·•.";

  /** What is no name of one village or company: 驻村 + 第一书记. */
  private static final Set<String> UNNAMED =
      Set.of("驻村", "本村", "该村", "全村", "我村", "各村", "公司", "该公司", "集团", "该集团");

  private static final String OPENING = "（(";
  private static final String CLOSING = "）)";
  private static final Set<String> FUNCTION_TAGS =
      Set.of(
          "p", "c", "cc", "d", "u", "ude1", "ule", "uzhe", "uguo", "r", "rr", "rz", "y", "t", "w");

  /**
   * A body found.
   *
   * @param start where its name begins, in the text
   */
  record Found(Body body, int start) {}

  private final Suffixes suffixes;
  private final Set<String> stops;

  /** What is within no name. */
  private final WordSet outside;

  private final OpenBodyNames names;
  private final Regions regions;

  /**
   * A reader.
   *
   * @param stops verbs and other words that are no part of a body's name
   */
  OpenBodyReader(Suffixes suffixes, Set<String> stops, OpenBodyNames names, Regions regions) {
    this.regions = regions;
    this.suffixes = suffixes;
    this.stops = stops;
    List<String> never = new ArrayList<>(List.of("为", "的"));
    stops.stream().filter(word -> word.length() > 1).forEach(never::add);
    outside = WordSet.of(never);
    this.names = names;
  }

  /** The body whose name ends at {@code end} and begins at {@code floor} or later. */
  Optional<Found> endingAt(String text, Sentence sentence, int floor, int end, Scope scope) {
    int lowest = Math.max(floor, end - LONGEST);
    int start = leftEnd(text, sentence, lowest, end);
    return exactly(text, start, end, scope).map(body -> new Found(body, start));
  }

  /** The body whose name takes up all of {@code [start, end)}. */
  Optional<Body> exactly(String text, int start, int end, Scope scope) {
    if (UNNAMED.contains(text.substring(start, end)) || outside.within(text, start, end)) {
      return Optional.empty();
    }
    return suffixes
        .ending(text, start, end)
        .flatMap(suffix -> names.body(text, start, end, suffix, scope));
  }

  /** A name that ends with no known word, before a title of enterprises: 郑机所 + 总经理. */
  Optional<Found> enterprise(String text, Sentence sentence, int floor, int end, Scope scope) {
    int start = leftEnd(text, sentence, Math.max(floor, end - LONGEST / 2), end);
    return end - start < 2 || UNNAMED.contains(text.substring(start, end))
        ? Optional.empty()
        : Optional.of(new Found(names.enterprise(text.substring(start, end)), start));
  }

  /** The government of the township whose name ends at {@code end}: 冯庙镇 + 镇长. */
  Optional<Found> town(String text, Sentence sentence, int floor, int end, Scope scope) {
    boolean town = end > floor && "镇乡".indexOf(text.charAt(end - 1)) >= 0;
    int start = town ? leftEnd(text, sentence, Math.max(floor, end - LONGEST / 2), end) : end;
    return end - start < 2
        ? Optional.empty()
        : names.townGovernment(text, start, end, scope).map(body -> new Found(body, start));
  }

  /** Where the words that can be one name begin: behind a mark, a verb, a preposition, a number. */
  private int leftEnd(String text, Sentence sentence, int lowest, int end) {
    int start = end;
    int depth = 0;
    List<Token> tokens = sentence.tokensBeginning(lowest, end);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      char first = text.charAt(token.span().start());
      if (CLOSING.indexOf(first) >= 0) {
        depth++;
      } else if (OPENING.indexOf(first) >= 0) {
        depth--;
      } else if (depth == 0 && ends(text, token, end) && !isJoint(text, sentence, token, lowest)) {
        break;
      }
      if (depth < 0) {
        break;
      }
      start = token.span().start();
    }
    return start;
  }

  private boolean ends(String text, Token token, int end) {
    char first = text.charAt(token.span().start());
    return MARKS.indexOf(first) >= 0
        || (first >= '0' && first <= '9' && !isLatin(text, token.span().end()))
        || (stops.contains(token.word()) && !inRegion(text, token))
        || (isFunction(token, first) && token.span().end() < end);
  }

  /** Whether a word is a part of a region's name: 原 in 镇原县. */
  private boolean inRegion(String text, Token token) {
    int at = token.span().start();
    for (int start = Math.max(0, at - 3); start < at; start++) {
      if (regions.at(text, start).stream().anyMatch(m -> m.end() > at)) {
        return true;
      }
    }
    return false;
  }

  /** Rare characters (埇) are tagged like marks. */
  private static boolean isFunction(Token token, char first) {
    boolean mark = token.tag().equals("w") && Characters.isHan(first);
    return !mark && (FUNCTION_TAGS.contains(token.tag()) || token.tag().startsWith("u"));
  }

  /** Whether a letter follows a number: 3D打印. */
  private static boolean isLatin(String text, int at) {
    return at < text.length() && Characters.isLatin(text.charAt(at));
  }

  /**
   * Whether 和 or 与 stands inside a name (文化文史和学习委员会, 万和证券): what is before it reaches back to a
   * mark with nothing but nouns, and no title.
   */
  private boolean isJoint(String text, Sentence sentence, Token joint, int lowest) {
    boolean joins = joint.word().equals("和") || joint.word().equals("与");
    int start = joint.span().start();
    int at = start;
    while (joins && at > lowest && MARKS.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    boolean whole =
        at == sentence.span().start() || (at > 0 && MARKS.indexOf(text.charAt(at - 1)) >= 0);
    if (!joins || at == start || start - at > 12 || !whole) {
      return false;
    }
    for (Token token : sentence.tokensBeginning(at, start)) {
      boolean noun = "nvbajgmq".indexOf(token.tag().charAt(0)) >= 0;
      if (!noun || stops.contains(token.word()) || token.word().endsWith("长")) {
        return false;
      }
    }
    return true;
  }
}
