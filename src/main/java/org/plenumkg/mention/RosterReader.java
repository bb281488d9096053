package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Span;

/** Reads rosters: lines of nothing but names, as congresses and committees print their members. */
final class RosterReader {

  private static final int FEWEST = 3;

  /** One name of a roster with what stands in brackets behind it: 戴月娥（女，瑶族）. */
  private static final Pattern NAME =
      Pattern.compile(
          "([\\p{IsHan}·]{2,12}|\\p{IsHan} {1,3}\\p{IsHan})(?:[（(][^（）()]{1,9}[)）])?[ 、，。；]*");

  private final String text;
  private final NameReader names;

  RosterReader(String text, NameReader names) {
    this.text = text;
    this.names = names;
  }

  /** The names, if the sentence is a roster. */
  List<Span> read(Sentence sentence) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    int at = sentence.span().start();
    int end = sentence.span().end();
    while (at < end && matcher.region(at, end).lookingAt()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      Optional<Span> name =
          span.of(text).indexOf(' ') > 0
              ? Optional.of(span)
              : names.exactly(span.start(), span.end());
      if (name.isEmpty()) {
        return List.of();
      }
      found.add(span);
      at = matcher.end();
    }
    return at < end || found.size() < FEWEST ? List.of() : found;
  }
}
