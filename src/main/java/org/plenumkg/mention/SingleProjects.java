package org.plenumkg.mention;

import java.util.List;
import java.util.OptionalInt;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds projects by the last word of their name and what is done with them: 全力打造嵩山路科创产业一条街,
 * 地铁12号线开工, 先后到大田垌项目.
 */
final class SingleProjects {

  private static final int SHORTEST_TOLD = 4;
  private static final String WORKS = "工程";

  /** Areas of every city, though a district may be called so: 城区 of 晋城市. */
  private static final List<String> AREAS = List.of("城区", "主城区", "县城", "市区", "郊区", "矿区");

  private final ProjectWords words;
  private final ProjectBounds bounds;
  private final ProjectDeeds deeds;

  SingleProjects(ProjectWords words, ProjectBounds bounds) {
    this.words = words;
    this.bounds = bounds;
    this.deeds = new ProjectDeeds(words);
  }

  /** The names in a sentence, in the order of the text. */
  List<Span> in(String text, Sentence sentence) {
    ProjectRow row = new ProjectRow(text);
    int last = sentence.span().start();
    for (Token token : sentence.tokens()) {
      int end = token.span().end();
      int from = Math.max(last, end - ProjectBounds.LONGEST);
      if (from >= end) {
        continue; // within the name before it
      }
      OptionalInt own = words.ownHeads.startOf(text, from, end);
      OptionalInt proper = words.properHeads.startOf(text, from, end);
      boolean project = text.startsWith("项目", token.span().start());
      OptionalInt works =
          token.word().equals(WORKS) ? words.tails.startOf(text, from, end) : OptionalInt.empty();
      if (own.isEmpty() && proper.isEmpty() && works.isEmpty() && !project) {
        continue;
      }
      int head =
          project ? token.span().start() : own.orElseGet(() -> proper.orElseGet(works::getAsInt));
      Kind kind = kind(project, own, proper);
      int left = bounds.left(text, sentence, from, head);
      Span name = new Span(left, bounds.right(text, sentence, end));
      boolean joined = row.joins(left);
      if (kind == Kind.PROJECT && isVisited(text, sentence, left, head, joined)) {
        row.name(name);
        last = name.end();
      } else if (isSpecific(text, sentence, name, head, kind)) {
        boolean governed = deeds.hasVerb(text, sentence, left) || (joined && row.isGoverned());
        if (isNamed(text, sentence, name, kind, joined && row.isNamed(), governed)) {
          row.name(name);
          last = name.end();
        } else {
          row.wait(name, governed);
        }
      }
    }
    return row.names();
  }

  /** What the last word of a name is. */
  private enum Kind {
    /** Enough with any modifier: 产业园. */
    OWN,
    /** Only with a proper name: 中心. */
    PROPER,
    /** Only with a proper name and longer words: 改造二期工程. */
    WORKS,
    /** 项目, which says nothing of the thing. */
    PROJECT
  }

  private static Kind kind(boolean project, OptionalInt own, OptionalInt proper) {
    if (project) {
      return Kind.PROJECT;
    }
    return own.isPresent() ? Kind.OWN : proper.isPresent() ? Kind.PROPER : Kind.WORKS;
  }

  private boolean isVisited(String text, Sentence sentence, int left, int head, boolean joined) {
    OptionalInt visit = words.visits.startOf(text, sentence.span().start(), left);
    return head - left >= 2
        && (joined || (visit.isPresent() && text.charAt(left - 1) != '、'))
        && !words.isGeneric(text, left, head);
  }

  /** Whether the words tell one thing from others of its kind. */
  private boolean isSpecific(String text, Sentence sentence, Span name, int head, Kind kind) {
    int left = name.start();
    int limit = sentence.span().end();
    boolean beside =
        words.beside.endAt(text, name.end(), limit).isPresent()
            && words.adverbs.endAt(text, name.end(), limit).isEmpty();
    if (beside || (name.end() < limit && Characters.isDigit(text.charAt(name.end())))) {
      return false;
    }
    return switch (kind) {
      case OWN -> head - left >= 2 && !words.isGeneric(text, left, name.end());
      case WORKS -> head - left >= SHORTEST_TOLD && words.hasProper(text, sentence, left, head);
      case PROPER -> head > left && words.hasProper(text, sentence, left, head);
      case PROJECT ->
          head - left >= SHORTEST_TOLD
              && words.kinds.startOf(text, left, head).isEmpty()
              && !words.isGeneric(text, ProjectWords.afterPlace(sentence, left, head), head);
    };
  }

  private boolean isNamed(
      String text, Sentence sentence, Span name, Kind kind, boolean beside, boolean governed) {
    int left = name.start();
    int right = name.end();
    if (kind == Kind.PROJECT && !words.hasProper(text, sentence, left, right)) {
      return deeds.isSigned(text, sentence, left);
    }
    ProjectDeeds.Head head = kind == Kind.OWN ? ProjectDeeds.Head.OWN : ProjectDeeds.Head.PROPER;
    boolean means = left > 0 && text.charAt(left - 1) == '以' && text.startsWith("建设为", right);
    boolean works =
        text.startsWith(WORKS, right - WORKS.length())
            && AREAS.stream().noneMatch(area -> text.startsWith(area, left))
            && words.hasProper(text, sentence, left, right);
    return (works && deeds.completes(text, left))
        || deeds.builds(text, sentence, left, right, head)
        || deeds.isActedOn(text, sentence, right, head)
        || means
        || (governed && text.startsWith("建设", right))
        || (beside && deeds.closes(text, right, sentence.span().end()))
        || deeds.isSigned(text, sentence, left);
  }
}
