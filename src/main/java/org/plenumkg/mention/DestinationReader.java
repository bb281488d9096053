package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Suffixes;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/**
 * Finds where people go to: regions, bodies and other places behind words such as 到 and 走进, also in
 * lists (先后到百年德化、郑州火车站、樱桃沟景区等地). A word that names no particular place (商场) is none.
 */
final class DestinationReader {

  /** How the text says that somebody was there. */
  private enum Way {
    /** 来到, 走进: a place of any name follows. */
    GONE_TO,
    /** 检查了, 察看了: what follows is a place only if its last word says so. */
    INSPECTED
  }

  private static final String ENDS = "，。；：！？“”\n";
  private static final int LONGEST = 25;

  private final WordClasses words = WordClasses.load("/lexicon/visit-words.csv");
  private final Suffixes suffixes;
  private final RegionReader regions;
  private final BodyReader bodies;
  private final Places places;

  DestinationReader(Suffixes suffixes, RegionReader regions, BodyReader bodies, Places places) {
    this.suffixes = suffixes;
    this.regions = regions;
    this.bodies = bodies;
    this.places = places;
  }

  /** The destinations, in the order of the text. */
  List<Mention> read(String text, List<Sentence> sentences, Scope scope) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int at = sentence.span().start();
      while (at < sentence.span().end()) {
        if (!sentence.isBoundary(at)) {
          at++;
          continue;
        }
        int inspect = words.lengthAt("inspect", text, at);
        int length = Math.max(inspect, words.lengthAt("toward", text, at));
        Way way = inspect > 0 ? Way.INSPECTED : Way.GONE_TO;
        at = length > 0 ? list(text, sentence, at + length, way, scope, found) : at + 1;
      }
    }
    return found;
  }

  /** Bodies at the beginning of a clause that have others go: 近日，区人大常委会组织代表. */
  List<Mention> senders(String text, List<Sentence> sentences, Scope scope) {
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int start = sentence.span().start();
      for (int at = start; at < sentence.span().end(); at++) {
        if (at > start && text.charAt(at - 1) != '，') {
          continue;
        }
        Optional<BodyReader.Found> body = bodies.at(text, at, true, scope);
        if (body.isPresent() && words.lengthAt("send", text, body.get().end()) > 0) {
          Span span = new Span(at, body.get().end());
          found.add(new Mention(body.get().body().thing(), span, span.of(text)));
        }
      }
    }
    return found;
  }

  /** Reads a list of places; where it ends. */
  private int list(
      String text, Sentence sentence, int from, Way way, Scope scope, List<Mention> found) {
    int start = from;
    int at = from;
    while (at < sentence.span().end() && ENDS.indexOf(text.charAt(at)) < 0) {
      boolean word = sentence.isBoundary(at);
      int and = words.lengthAt("and", text, at);
      if (and > 0 && (word || text.charAt(at) == '、')) {
        place(text, sentence, new Span(start, at), way, scope).ifPresent(found::add);
        start = at + and;
        at = start;
      } else if (word
          && (words.lengthAt("stop", text, at) > 0 || words.lengthAt("etc", text, at) > 0)) {
        break;
      } else {
        at++;
      }
    }
    place(text, sentence, new Span(start, at), way, scope).ifPresent(found::add);
    return Math.max(at, from);
  }

  private Optional<Mention> place(String text, Sentence sentence, Span span, Way way, Scope scope) {
    String name = span.of(text).strip();
    boolean site = words.startEndingAt("site", name, 0, name.length()).isPresent();
    if (name.length() < 2
        || name.length() > LONGEST
        || name.indexOf('的') >= 0
        || (way == Way.INSPECTED && !site)) {
      return Optional.empty();
    }
    Optional<RegionReader.Named> within = regions.at(name, 0, scope);
    Optional<RegionReader.Named> region = within.filter(r -> r.end() == name.length());
    if (region.isPresent()) {
      Thing place = places.place(region.get().region());
      return Optional.of(new Mention(place, span, name));
    }
    Optional<BodyReader.Found> body =
        bodies.at(name, 0, true, scope).filter(b -> b.end() == name.length());
    if (body.isPresent()) {
      return Optional.of(new Mention(body.get().body().thing(), span, name));
    }
    boolean inRegion = site && within.filter(r -> r.end() < name.length() - 2).isPresent();
    return PlaceName.is(sentence, span) || (inRegion && PlaceName.begins(sentence, span))
        ? Optional.of(new Mention(thing(name, scope), span, name))
        : Optional.empty();
  }

  private Thing thing(String name, Scope scope) {
    Optional<Region> near = scope.article();
    return suffixes
        .ending(name, 1, name.length())
        .map(s -> Body.named(Places.term(s.type()), name, near, Optional.empty(), places).thing())
        .orElseGet(() -> Thing.named(Plm.Place, near.map(Region::code).orElse(""), name));
  }
}
