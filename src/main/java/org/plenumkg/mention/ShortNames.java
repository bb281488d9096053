package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Title;
import org.plenumkg.lexicon.Titles;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Token;
import org.plenumkg.text.Span;

/**
 * Surnames with a title, which refer to the one on the page who bears that surname and holds a post
 * of that title: 安书记 is 安建国 where 市委书记安建国 stands. Of two such nobody is meant, and of none.
 */
final class ShortNames {

  private final String text;
  private final NameBeforeTitle before;
  private final Titles titles;

  ShortNames(String text, NameBeforeTitle before, Titles titles) {
    this.text = text;
    this.before = before;
    this.titles = titles;
  }

  /** The mentions by surname and title; without a form, since 安书记 is no name to know anyone by. */
  List<Mention> read(List<Sentence> sentences, List<Holding> holdings) {
    Map<String, Set<String>> holders = holders(holdings);
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        int at = token.span().start();
        Optional<Forms.Match<Title>> title = titles.at(text, at);
        Optional<Span> surname = title.flatMap(t -> before.surname(at, t.end(), sentence));
        if (surname.isPresent()) {
          Title held = title.orElseThrow().value();
          String name = surname.get().of(text);
          Set<String> meant = holders.getOrDefault(name + held.base(), Set.of());
          if (meant.size() == 1) {
            Thing person = PersonReader.person(meant.iterator().next());
            mentions.add(new Mention(person, surname.get(), ""));
          }
        }
      }
    }
    return mentions;
  }

  /** Names by surname and title without modifiers, for surnames of one character and of two. */
  private static Map<String, Set<String>> holders(List<Holding> holdings) {
    Map<String, Set<String>> holders = new HashMap<>();
    for (Holding holding : holdings) {
      String name = holding.person().thing().name();
      for (Post post : holding.posts()) {
        for (int length = 1; length < 3 && length < name.length(); length++) {
          String key = name.substring(0, length) + post.title().base();
          holders.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
        }
      }
    }
    return holders;
  }
}
