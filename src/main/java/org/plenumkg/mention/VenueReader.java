package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds where meetings are held: 在<b>县会议中心</b>召开, 在<b>洛阳</b>举行. */
final class VenueReader {

  private static final String ENDS = "，。；：！？“”《》、\n";
  private static final int LONGEST = 25;

  /** A site is named by no less, in characters: 会议室 alone is no particular one. */
  private static final int SHORTEST = 4;

  private final WordClasses holding = WordClasses.load("/lexicon/meeting-words.csv");
  private final WordClasses sites = WordClasses.load("/lexicon/visit-words.csv");
  private final RegionReader regions;
  private final Places places;

  VenueReader(RegionReader regions, Places places) {
    this.regions = regions;
    this.places = places;
  }

  /** The venues, in the order of the text. */
  List<Mention> read(String text, List<Sentence> sentences, Scope scope) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int at = sentence.span().start(); at < sentence.span().end(); at++) {
        if (text.charAt(at) == '在' && sentence.isBoundary(at + 1)) {
          span(text, at + 1, sentence.span().end())
              .flatMap(span -> place(text, span, scope))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The words up to a verb of holding, adverbs before it left out. */
  private Optional<Span> span(String text, int from, int limit) {
    int end = Math.min(limit, from + LONGEST);
    for (int at = from; at < end && ENDS.indexOf(text.charAt(at)) < 0; at++) {
      if (holding.lengthAt("holding", text, at) > 0 || holding.lengthAt("behind", text, at) > 0) {
        int last = holding.startEndingAt("gap", text, from, at).orElse(at);
        return last > from + 1 ? Optional.of(new Span(from, last)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> place(String text, Span span, Scope scope) {
    String name = Characters.withoutSpace(span.of(text));
    Optional<Thing> region =
        regions
            .at(name, 0, scope)
            .filter(r -> r.end() == name.length())
            .map(r -> places.place(r.region()));
    boolean site =
        name.length() >= SHORTEST
            && name.indexOf('的') < 0
            && name.charAt(0) != '我'
            && (sites.startEndingAt("site", name, 0, name.length()).isPresent()
                || sites.startEndingAt("venue", name, 0, name.length()).isPresent());
    String near = scope.article().map(Region::code).orElse("");
    return region
        .or(() -> site ? Optional.of(Thing.named(Plm.Place, near, name)) : Optional.empty())
        .map(place -> new Mention(place, span, name));
  }
}
