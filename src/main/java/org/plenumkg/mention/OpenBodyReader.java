package org.plenumkg.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Suffixes;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;

/**
 * Reads names of bodies that no gazetteer lists, from their last word leftwards: 区新型城镇化建设中心,
 * 郑州机械研究所有限公司, 市公安局奉贤分局.
 */
final class OpenBodyReader {

  /** A name of a body is not longer than this, in characters. */
  private static final int LONGEST = 30;

  private static final String PUNCTUATION = "，。；：、！？“”‘’《》 \n…—,;:!?";
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
  private final BodyReader bodies;
  private final RegionReader regions;
  private final Places places;

  /**
   * A reader.
   *
   * @param stops verbs and other words that are no part of a body's name
   */
  OpenBodyReader(
      Suffixes suffixes,
      Set<String> stops,
      BodyReader bodies,
      RegionReader regions,
      Places places) {
    this.suffixes = suffixes;
    this.stops = stops;
    this.bodies = bodies;
    this.regions = regions;
    this.places = places;
  }

  /**
   * The body whose name ends at {@code end} and begins at {@code floor} or later.
   *
   * @param sentence in which it stands
   */
  Optional<Found> endingAt(String text, Sentence sentence, int floor, int end, Scope scope) {
    int lowest = Math.max(floor, end - LONGEST);
    Optional<Suffixes.Suffix> suffix = suffixes.ending(text, lowest, end);
    if (suffix.isEmpty()) {
      return Optional.empty();
    }
    int start = leftEnd(text, sentence, lowest, end);
    if (end - start <= suffix.get().word().length() && !isWholeBody(text, start, end, scope)) {
      return Optional.empty();
    }
    return body(text, start, end, suffix.get(), scope).map(b -> new Found(b, start));
  }

  private boolean isWholeBody(String text, int start, int end, Scope scope) {
    return bodies.at(text, start, true, scope).filter(b -> b.end() == end).isPresent();
  }

  private int leftEnd(String text, Sentence sentence, int lowest, int end) {
    int start = end;
    int depth = 0;
    List<Token> tokens = sentence.tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().start() >= end) {
        continue;
      }
      char first = text.charAt(token.span().start());
      if (first == '）' || first == ')') {
        depth++;
      } else if (first == '（' || first == '(') {
        depth--;
        if (depth < 0) {
          break;
        }
      }
      boolean ends =
          token.span().start() < lowest
              || (depth == 0
                  && (PUNCTUATION.indexOf(first) >= 0
                      || stops.contains(token.word())
                      || (FUNCTION_TAGS.contains(token.tag()) && token.span().end() < end)));
      if (ends && first != '）' && first != ')' && first != '（' && first != '(') {
        break;
      }
      start = token.span().start();
    }
    return start;
  }

  /** The body that the words name, with the region that stands or is elided at their beginning. */
  private Optional<Body> body(
      String text, int start, int end, Suffixes.Suffix suffix, Scope scope) {
    Optional<BodyReader.Found> host =
        bodies.at(text, start, true, scope).filter(b -> b.end() <= end && !b.bare());
    if (host.isPresent()) {
      Body found = host.get().body();
      return host.get().end() == end
          ? Optional.of(found)
          : Optional.of(
              Body.named(
                  Places.term(suffix.type()),
                  found.thing().name() + text.substring(host.get().end(), end),
                  found.region(),
                  Optional.of(found),
                  places));
    }
    Optional<RegionReader.Named> region = regions.at(text, start, scope).filter(r -> r.end() < end);
    if (region.isPresent()) {
      boolean asPrinted = region.get().shortForm() || suffix.type().equals("Enterprise");
      Region in = region.get().region();
      String name =
          asPrinted
              ? text.substring(start, end)
              : in.full() + text.substring(region.get().end(), end);
      return Optional.of(
          Body.named(Places.term(suffix.type()), name, Optional.of(in), Optional.empty(), places));
    }
    String level = Scope.levelAt(text, start);
    Optional<Region> elided =
        level.isEmpty() || end - start - level.length() < 2
            ? Optional.empty()
            : scope.resolve(level);
    if (elided.isPresent()) {
      return Optional.of(
          Body.named(
              Places.term(suffix.type()),
              elided.get().full() + text.substring(start + level.length(), end),
              elided,
              Optional.empty(),
              places));
    }
    boolean own = suffix.type().equals("Enterprise") || suffix.type().equals("PublicInstitution");
    return Optional.of(
        Body.named(
            Places.term(suffix.type()),
            text.substring(start, end),
            own ? Optional.empty() : scope.near().or(scope::article),
            Optional.empty(),
            places));
  }
}
