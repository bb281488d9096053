package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenumkg.lexicon.Title;
import org.plenumkg.text.Span;

/**
 * Where an article names persons and posts, and who holds what: what a surname with a title is
 * asked for, each in one look.
 */
final class NamedHolders {

  private final BitSet persons = new BitSet();
  private final BitSet posts = new BitSet();
  private final Map<Span, List<Thing>> titles = new HashMap<>();

  /** First characters of names with the titles that their bearers hold. */
  private final Set<String> held = new HashSet<>();

  NamedHolders(ArticleMentions found) {
    found.persons().forEach(person -> mark(persons, person.span()));
    for (Post post : found.posts()) {
      mark(posts, post.span());
      titles.computeIfAbsent(post.span(), s -> new ArrayList<>()).add(post.thing());
    }
    for (Holding holding : found.holdings()) {
      String form = holding.person().form();
      for (Post post : holding.posts()) {
        if (!form.isEmpty()) {
          held.add(form.charAt(0) + post.title().base());
        }
      }
    }
  }

  private static void mark(BitSet places, Span span) {
    places.set(span.start(), span.end());
  }

  /** Whether a full name stands there, or a post that begins no later. */
  boolean isNamedAt(Span span) {
    int person = persons.nextSetBit(span.start());
    return (person >= 0 && person < span.end()) || posts.get(span.start());
  }

  /** Whether somebody whose name begins so holds a post of that title. */
  boolean isHeld(char surname, Title title) {
    return held.contains(surname + title.base());
  }

  /** The posts that were read where a title stands: 县长 needs no body before it. */
  List<Thing> posts(Span title) {
    return titles.getOrDefault(title, List.of());
  }
}
