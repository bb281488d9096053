package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Block;
import org.plenumkg.text.Span;

/** Who did what at the reported meeting: 区委书记樊惠林主持会议并讲话 presides and speaks. */
final class Participations implements Extractor {

  private static final String RULE = "participation/person-verb";
  private static final String CLOSERS = "。；！？”：";

  private final Triggers verbs = Triggers.load("/lexicon/participation-verbs.csv", "role");

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    Optional<Meeting> meeting = article.reported();
    if (meeting.isEmpty()) {
      return Stream.empty();
    }
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      if (sentence.block().kind() == Block.Kind.PARAGRAPH) {
        facts.addAll(inSentence(article, sentence, meeting.get()));
      }
    }
    return facts.stream();
  }

  private List<Fact> inSentence(ArticleMentions article, Sentence sentence, Meeting meeting) {
    List<Fact> facts = new ArrayList<>();
    List<Mention> persons = ArticleMentions.in(article.persons(), sentence.span()).toList();
    for (int i = 0; i < persons.size(); i++) {
      Mention person = persons.get(i);
      int limit =
          i + 1 < persons.size() ? persons.get(i + 1).span().start() : sentence.span().end();
      for (Node role : roles(article.article().text(), sentence, person.span().end(), limit)) {
        facts.add(fact(article, sentence, person, role, meeting));
      }
    }
    return facts;
  }

  /**
   * Roles that the verbs of the clauses behind a name give, up to the end of what it is subject of.
   */
  private Set<Node> roles(String text, Sentence sentence, int from, int limit) {
    Set<Node> roles = new LinkedHashSet<>();
    int at = from;
    while (at < limit && CLOSERS.indexOf(text.charAt(at)) < 0) {
      Optional<Forms.Match<Node>> verb =
          sentence.isBoundary(at) ? verbs.at(text, at) : Optional.empty();
      if (verb.isPresent() && sentence.isBoundary(verb.get().end())) {
        roles.add(verb.get().value());
        at = verb.get().end();
      } else {
        at++;
      }
    }
    return roles;
  }

  private static Fact fact(
      ArticleMentions article, Sentence sentence, Mention person, Node role, Meeting meeting) {
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.participant, person.thing()));
    roles.add(new Role(Plm.event, meeting.thing()));
    roles.add(Role.of(Plm.role, role));
    capacities(article, person).forEach(roles::add);
    Span evidence = sentence.span();
    return new Fact(Plm.Participation, roles, List.of(evidence), RULE, 0.85);
  }

  /** The posts that stand before the name there: in these someone acts. */
  private static Stream<Role> capacities(ArticleMentions article, Mention person) {
    return article.holdings().stream()
        .filter(holding -> holding.person().span().equals(person.span()))
        .map(Holding::posts)
        .flatMap(List::stream)
        .map(post -> new Role(Plm.inCapacity, post.thing()));
  }
}
