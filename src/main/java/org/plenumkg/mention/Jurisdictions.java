package org.plenumkg.mention;

import java.util.Optional;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Span;

/** Jurisdictions that open the names of meetings that are only referred to: 全省…推进会, 区委…会议. */
final class Jurisdictions {

  private static final int LONGEST = 30;

  private final WordClasses words;
  private final RegionReader regions;

  Jurisdictions(WordClasses words, RegionReader regions) {
    this.words = words;
    this.regions = regions;
  }

  /** Where a name begins that a jurisdiction opens, the one nearest to its last word. */
  Optional<Integer> before(String text, Sentence sentence, int from, Span word, Scope scope) {
    int nearest = Math.max(from, word.start() - LONGEST);
    int title = new Span(Math.min(nearest, word.start()), word.start()).last(text, "》") + 1;
    int floor = Math.max(nearest, title);
    int stop = words.lastEnd("stop", text, floor, word.start()).orElse(floor);
    Optional<Integer> start = Optional.empty();
    int at = stop;
    while (at < word.start()) {
      int end = sentence.isBoundary(at) ? jurisdiction(text, at, scope) : at;
      if (end > at && end <= word.start()) {
        start =
            Optional.of(
                start.isPresent() && adjoins(text, start.get(), at, scope) ? start.get() : at);
        at = end;
      } else {
        at++;
      }
    }
    return start.filter(s -> word.start() - s >= 2 || word.length() > 2);
  }

  private boolean adjoins(String text, int before, int at, Scope scope) {
    return jurisdiction(text, before, scope) == at;
  }

  /** End of the jurisdiction that begins at a place: 全省, 河南省, 区委; the place itself if none does. */
  private int jurisdiction(String text, int at, Scope scope) {
    int length = words.lengthAt("scope", text, at);
    if (length > 0) {
      return at + length;
    }
    String level = Scope.levelAt(text, at);
    if (!level.isEmpty()
        && (text.startsWith("委", at + level.length())
            || text.startsWith("政府", at + level.length()))) {
      return at + level.length() + (text.startsWith("委", at + level.length()) ? 1 : 2);
    }
    return regions
        .at(text, at, scope)
        .filter(n -> !n.shortForm())
        .map(RegionReader.Named::end)
        .orElse(at);
  }
}
