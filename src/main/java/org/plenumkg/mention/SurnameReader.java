package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Organ;
import org.plenumkg.lexicon.Organs;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.lexicon.Title;
import org.plenumkg.lexicon.Titles;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * Finds those whom an article calls by surname and title only, and leaves open whom it means:
 * 安书记代表市委常委会作报告. Where the article names somebody of that surname with that title, it is he.
 */
final class SurnameReader {

  /** Characters between a surname and the last one of a given name of two. */
  private static final int LONGEST_REST = 2;

  /** Rank of surnames that are thought of before a name; rarer ones are mostly other words. */
  private static final int FREQUENT = 150;

  private final Surnames surnames;
  private final WordSet notSurnames;
  private final Titles titles;
  private final Organs organs;
  private final Regions regions;
  private final Places places;

  SurnameReader(Surnames surnames, Titles titles, Organs organs, Regions regions, Places places) {
    this.surnames = surnames;
    this.notSurnames = WordSet.load("/lexicon/surname-words.csv");
    this.titles = titles;
    this.organs = organs;
    this.regions = regions;
    this.places = places;
  }

  /** Those that the article leaves open, in the order of the text. */
  List<SurnameReference> read(ArticleMentions found) {
    List<SurnameReference> references = new ArrayList<>();
    String text = found.article().text();
    NamedHolders named = new NamedHolders(found);
    for (Sentence sentence : found.sentences()) {
      for (int at = sentence.span().start(); at < sentence.span().end(); at++) {
        Optional<SurnameReference> here = at(text, at, sentence, named, found.region());
        if (here.isPresent()) {
          references.add(here.get());
          at = here.get().span().end() - 1;
        }
      }
    }
    return references;
  }

  private Optional<SurnameReference> at(
      String text, int at, Sentence sentence, NamedHolders named, Optional<Region> region) {
    int length = sentence.isBoundary(at) ? surnames.lengthAt(text, at) : 0;
    if (length == 0 || notSurnames.lengthAt(text, at) > 0) {
      return Optional.empty();
    }
    Optional<Forms.Match<Title>> title = titles.at(text, at + length);
    if (title.isEmpty() || title.get().end() > sentence.span().end()) {
      return Optional.empty();
    }
    Span span = new Span(at, title.get().end());
    boolean open =
        sentence.isBoundary(span.end())
            && !endsName(text, at, sentence)
            && !named.isNamedAt(span)
            && !named.isHeld(text.charAt(at), title.get().value());
    if (!open) {
      return Optional.empty();
    }
    List<Thing> read = named.posts(new Span(at + length, span.end()));
    List<Thing> posts = read.isEmpty() ? posts(title.get().value(), span, region) : read;
    String surname = Characters.withoutSpace(text.substring(at, at + length));
    return posts.isEmpty()
        ? Optional.empty()
        : Optional.of(new SurnameReference(surname, posts, span));
  }

  /** Whether a full name may end with what looks like the surname: 何建明县长. */
  private boolean endsName(String text, int at, Sentence sentence) {
    for (int length = 1; length <= LONGEST_REST; length++) {
      int start = at - length;
      if (start < sentence.span().start() || !Character.isIdeographic(text.charAt(start))) {
        return false;
      }
      String surname = text.substring(start, start + 1);
      if (surnames.rank(surname).filter(rank -> rank <= FREQUENT).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The posts of that title in the region that an article is about and in those above it. */
  private List<Thing> posts(Title title, Span span, Optional<Region> region) {
    List<Thing> posts = new ArrayList<>();
    Optional<Organ> organ = title.organ().flatMap(organs::byKey);
    for (Optional<Region> up = region;
        up.filter(r -> r.level() != Region.Level.COUNTRY).isPresent();
        up = up.flatMap(regions::parent)) {
      Region here = up.get();
      organ
          .filter(o -> !title.standsAlone() || isHeadOf(title.base(), here))
          .ifPresent(o -> posts.add(Post.of(Body.of(o, here, places), title, span).thing()));
    }
    return posts;
  }

  /** 县长 is head of what is called a 县, 州长 of a 自治州. */
  private static boolean isHeadOf(String title, Region region) {
    return region.name().endsWith(title.substring(0, title.length() - 1));
  }
}
