package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Block;

/**
 * What the reported meeting does with documents, policies and programmes: 会议审议了《…实施意见》,
 * 纵深打造“安居”“乐业”两大工程.
 */
final class Decisions implements Extractor {

  private static final String CLAUSE_ENDS = "，。；！？：";

  private final Triggers verbs = Triggers.load("/lexicon/decision-verbs.csv", "action");

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    Optional<Meeting> meeting = article.reported();
    if (meeting.isEmpty()) {
      return Stream.empty();
    }
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.block().kind() == Block.Kind.PARAGRAPH) {
        documents(article, sentence, meeting.get(), facts);
        policies(article, sentence, meeting.get(), facts);
      }
    }
    return facts.stream();
  }

  /** A document whose verb is the last one before it in the sentence, other documents between. */
  private void documents(
      ArticleMentions article, Sentence sentence, Meeting meeting, List<Fact> facts) {
    for (Mention document : ArticleMentions.in(article.documents(), sentence.span()).toList()) {
      action(article, sentence, sentence.span().start(), document)
          .filter(action -> !action.equals(Plm.Deploys))
          .ifPresent(
              action ->
                  facts.add(
                      fact(sentence, meeting, action, document, "decision/verb-document", 0.9)));
    }
  }

  /** A policy that a verb of carrying out precedes in the same clause. */
  private void policies(
      ArticleMentions article, Sentence sentence, Meeting meeting, List<Fact> facts) {
    String text = article.article().text();
    for (Mention policy : ArticleMentions.in(article.policies(), sentence.span()).toList()) {
      int start = policy.span().start();
      while (start > sentence.span().start() && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      action(article, sentence, start, policy)
          .filter(Plm.Deploys::equals)
          .ifPresent(
              action ->
                  facts.add(fact(sentence, meeting, action, policy, "decision/verb-policy", 0.8)));
    }
  }

  /** What the last verb between {@code from} and the object says. */
  private Optional<Node> action(
      ArticleMentions article, Sentence sentence, int from, Mention object) {
    String text = article.article().text();
    Optional<Node> action = Optional.empty();
    int at = from;
    while (at < object.span().start()) {
      Optional<Forms.Match<Node>> verb =
          sentence.isBoundary(at) ? verbs.at(text, at) : Optional.empty();
      if (verb.isPresent()) {
        action = Optional.of(verb.get().value());
        at = verb.get().end();
      } else {
        at++;
      }
    }
    return action;
  }

  private static Fact fact(
      Sentence sentence,
      Meeting meeting,
      Node action,
      Mention object,
      String rule,
      double confidence) {
    List<Role> roles =
        List.of(
            new Role(Plm.meeting, meeting.thing()),
            Role.of(Plm.action, action),
            new Role(Plm.object, object.thing()));
    return new Fact(Plm.Decision, roles, List.of(sentence.span()), rule, confidence);
  }
}
