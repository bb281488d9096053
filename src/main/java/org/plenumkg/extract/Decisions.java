package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Block;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * What a meeting does with documents, policies and programmes: 会议审议了《…实施意见》, 纵深打造“安居”“乐业”两大工程,
 * 对隐患大排查大整治作出部署.
 */
final class Decisions implements Extractor {

  private static final int REACH = 200;

  private final Triggers verbs = Triggers.load("/lexicon/decision-verbs.csv", "action");
  private final WordSet arranging = WordSet.load("/lexicon/arranging.csv");
  private final Minutes minutes =
      new Minutes(
          WordSet.load("/lexicon/meeting-speech.csv"), WordSet.load("/lexicon/list-openers.csv"));

  /** A verb of deciding with where it stands. */
  private record Verb(Span span, Node action) {}

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    List<Fact> facts = new ArrayList<>();
    Index<Mention> allPolicies = new Index<>(article.policies(), Mention::span);
    Map<Integer, Minutes.Entry> reported = new HashMap<>();
    for (Minutes.Entry entry : minutes.of(article)) {
      Span sentence = entry.sentence().span();
      reported.put(sentence.start(), entry);
      allPolicies.in(sentence).forEach(policy -> policy(article, entry, policy, facts));
    }
    Index<Mention> allDocuments = new Index<>(article.documents(), Mention::span);
    Index<Meeting> meetings = new Index<>(article.meetings(), m -> m.mention().span());
    for (Sentence sentence : article.sentences()) {
      Optional<Minutes.Entry> entry = Optional.ofNullable(reported.get(sentence.span().start()));
      if (sentence.block().kind() == Block.Kind.PARAGRAPH) {
        allDocuments
            .in(sentence.span())
            .forEach(document -> document(article, sentence, meetings, entry, document, facts));
      }
    }
    return facts.stream();
  }

  /**
   * A document whose verb is the last one before it in the sentence, other documents between:
   * decided on by the meeting directly before the verb, else by the one that the sentence reports.
   */
  private void document(
      ArticleMentions article,
      Sentence sentence,
      Index<Meeting> meetings,
      Optional<Minutes.Entry> reported,
      Mention document,
      List<Fact> facts) {
    int from = Math.max(sentence.span().start(), document.span().start() - REACH);
    Optional<Verb> verb =
        verb(article, sentence, from, document)
            .filter(v -> !v.action().equals(Plm.Deploys))
            .filter(v -> article.article().text().charAt(v.span().end()) != '的');
    Optional<Minutes.Entry> entry =
        verb.flatMap(v -> subject(meetings, sentence, v)).or(() -> reported);
    if (verb.isPresent() && entry.isPresent()) {
      facts.add(fact(entry.get(), verb.get().action(), document, "decision/verb-document", 0.9));
    }
  }

  /** The meeting that stands directly before a verb: 省人大常委会第六次会议 + 批准. */
  private static Optional<Minutes.Entry> subject(
      Index<Meeting> meetings, Sentence sentence, Verb verb) {
    return meetings
        .in(
            new Span(
                Math.max(sentence.span().start(), verb.span().start() - REACH),
                verb.span().start()))
        .filter(m -> m.mention().span().end() == verb.span().start())
        .map(m -> new Minutes.Entry(sentence, m.thing()))
        .findFirst();
  }

  /** A policy behind a verb of carrying out in the same clause, or between 对 and 作出部署. */
  private void policy(
      ArticleMentions article, Minutes.Entry entry, Mention policy, List<Fact> facts) {
    String text = article.article().text();
    Sentence sentence = entry.sentence();
    int clause = clause(text, sentence, policy.span().start());
    String before = text.substring(clause, policy.span().start());
    if (before.indexOf('对') >= 0 && isArranged(text, sentence, policy.span().end())) {
      facts.add(fact(entry, Plm.Deploys, policy, "decision/arranged-policy", 0.8));
    } else if (before.indexOf('了') < 0) {
      verb(article, sentence, clause, policy)
          .map(Verb::action)
          .filter(Plm.Deploys::equals)
          .ifPresent(action -> facts.add(fact(entry, action, policy, "decision/verb-policy", 0.8)));
    }
  }

  private static int clause(String text, Sentence sentence, int at) {
    int start = at;
    while (start > sentence.span().start()
        && start > at - REACH
        && !Characters.endsClause(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Whether 作出部署 follows in the clause. */
  private boolean isArranged(String text, Sentence sentence, int from) {
    int end = Math.min(sentence.span().end(), from + REACH);
    for (int i = from; i < end && !Characters.endsClause(text.charAt(i)); i++) {
      if (arranging.beginsAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** The last verb between {@code from} and the object. */
  private Optional<Verb> verb(
      ArticleMentions article, Sentence sentence, int from, Mention object) {
    String text = article.article().text();
    Optional<Verb> last = Optional.empty();
    int at = from;
    while (at < object.span().start()) {
      int start = at;
      Optional<Forms.Match<Node>> match =
          sentence.isBoundary(at) ? verbs.at(text, at) : Optional.empty();
      if (match.isPresent()) {
        last = match.map(m -> new Verb(new Span(start, m.end()), m.value()));
      }
      at = match.map(Forms.Match::end).orElse(at + 1);
    }
    return last;
  }

  private static Fact fact(
      Minutes.Entry entry, Node action, Mention object, String rule, double confidence) {
    List<Role> roles =
        List.of(
            new Role(Plm.meeting, entry.meeting()),
            Role.of(Plm.action, action),
            new Role(Plm.object, object.thing()));
    return new Fact(Plm.Decision, roles, List.of(entry.sentence().span()), rule, confidence);
  }
}
