package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Suffixes;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/**
 * Finds where people go to: regions, bodies and other places behind words such as 到 and 走进, also in
 * lists (先后到百年德化、郑州火车站、樱桃沟景区等地). A word that names no particular place (商场) is none.
 */
final class DestinationReader {

  private static final String ENDS = "，。；：！？“”\n";
  private static final int LONGEST = 25;

  /** Single characters that make no name of an ordinary word. */
  private static final String PLAIN = "的了们等里上中下区县市镇乡村街路园";

  /** Tags of ordinary words, of which a name of a particular place has at least one other. */
  private static final Set<String> ORDINARY =
      Set.of("n", "nis", "nit", "vn", "v", "vi", "a", "an", "b", "d", "f", "t", "nnt", "nnd");

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
        int length = sentence.isBoundary(at) ? words.lengthAt("toward", text, at) : 0;
        at = length > 0 ? list(text, sentence, at + length, scope, found) : at + 1;
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
  private int list(String text, Sentence sentence, int from, Scope scope, List<Mention> found) {
    int start = from;
    int at = from;
    while (at < sentence.span().end() && ENDS.indexOf(text.charAt(at)) < 0) {
      boolean word = sentence.isBoundary(at);
      int and = words.lengthAt("and", text, at);
      if (and > 0 && (word || text.charAt(at) == '、')) {
        place(text, sentence, new Span(start, at), scope).ifPresent(found::add);
        start = at + and;
        at = start;
      } else if (word
          && (words.lengthAt("stop", text, at) > 0 || words.lengthAt("etc", text, at) > 0)) {
        break;
      } else {
        at++;
      }
    }
    place(text, sentence, new Span(start, at), scope).ifPresent(found::add);
    return Math.max(at, from);
  }

  private Optional<Mention> place(String text, Sentence sentence, Span span, Scope scope) {
    String name = span.of(text).strip();
    if (name.length() < 2 || name.length() > LONGEST || name.indexOf('的') >= 0) {
      return Optional.empty();
    }
    Optional<RegionReader.Named> region =
        regions.at(name, 0, scope).filter(r -> r.end() == name.length());
    if (region.isPresent()) {
      Thing place = places.place(region.get().region());
      return Optional.of(new Mention(place, span, name));
    }
    Optional<BodyReader.Found> body =
        bodies.at(name, 0, true, scope).filter(b -> b.end() == name.length());
    if (body.isPresent()) {
      return Optional.of(new Mention(body.get().body().thing(), span, name));
    }
    return isName(sentence, span)
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

  /** Whether a word of it is more than an ordinary noun: 樱桃沟景区, 12号线, but not 步行街 or 企业展厅. */
  private static boolean isName(Sentence sentence, Span span) {
    boolean name = false;
    for (Token token : tokens(sentence, span)) {
      if (token.span().start() == span.start() && cannotBegin(token)) {
        return false;
      }
      boolean piece = token.span().length() == 1 && PLAIN.indexOf(token.word()) < 0;
      name |= piece || !(ORDINARY.contains(token.tag()) || token.span().length() == 1);
    }
    return name;
  }

  /** Whether no name of a place begins so: 到会, 深入贯彻, 到了, 到我省. */
  private static boolean cannotBegin(Token token) {
    String tag = token.tag();
    return tag.equals("d")
        || (tag.equals("v") && token.span().length() > 1)
        || tag.startsWith("p")
        || tag.startsWith("r");
  }

  private static List<Token> tokens(Sentence sentence, Span span) {
    List<Token> all = sentence.tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (all.get(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).span().end() <= span.end()) {
      end++;
    }
    return all.subList(low, end);
  }
}
