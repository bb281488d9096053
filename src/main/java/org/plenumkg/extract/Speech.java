package org.plenumkg.extract;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.text.Span;

/**
 * How far what is said in an article goes: to the end of its paragraph, or until a person or a
 * meeting is the subject again.
 */
final class Speech {

  private final String text;
  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
  private final NavigableMap<Integer, Mention> persons = new TreeMap<>();
  private final NavigableMap<Integer, Mention> policies = new TreeMap<>();
  private final Set<Integer> meetings = new HashSet<>();

  Speech(ArticleMentions article) {
    text = article.article().text();
    article.sentences().forEach(s -> sentences.put(s.span().start(), s));
    article.persons().forEach(p -> persons.put(p.span().start(), p));
    article.policies().forEach(p -> policies.put(p.span().start(), p));
    article.meetings().forEach(m -> meetings.add(m.mention().span().start()));
  }

  /** What is said behind a verb of saying. */
  Span behind(Deed deed) {
    Sentence first = deed.subject().sentence();
    int start = deed.verb().end();
    while (start < first.span().end() && "，：“".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = first.span().end();
    for (Sentence next : sentences.tailMap(first.span().end()).values()) {
      boolean same = next.block().equals(first.block());
      if (!same || names(next) || meetings.contains(next.span().start())) {
        break;
      }
      end = next.span().end();
    }
    return new Span(start, Math.max(start, end));
  }

  /** The policies that are named in what is said. */
  List<Thing> about(Span said) {
    return policies.subMap(said.start(), said.end()).values().stream()
        .map(Mention::thing)
        .distinct()
        .toList();
  }

  private boolean names(Sentence sentence) {
    return !persons.subMap(sentence.span().start(), sentence.span().end()).isEmpty();
  }
}
