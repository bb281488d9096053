package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.extract.DecisionVerbs.Verb;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Block;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/**
 * What a meeting does with documents, policies, projects and other meetings' results: 会议审议了《…实施意见》,
 * 纵深打造“安居”“乐业”两大工程, 对隐患大排查大整治作出部署, 传达学习全国两会精神.
 */
final class Decisions implements Extractor {

  /** 推动西部大开发<b>座谈会上</b>: what stands before is part of the name of another meeting. */
  private static final Pattern AT_MEETING = Pattern.compile("^[^，。；、]{0,12}会上");

  /** What is only demanded is not yet done by the meeting: 要认真学习贯彻…精神. */
  private static final Pattern DEMAND = Pattern.compile("(?<![主重首需])要|应当|必须|继续|持续");

  private final DecisionVerbs verbs = new DecisionVerbs();
  private final Minutes minutes =
      new Minutes(
          WordSet.load("/lexicon/meeting-speech.csv"), WordSet.load("/lexicon/list-openers.csv"));

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    List<Fact> facts = new ArrayList<>();
    Index<Mention> policies = new Index<>(article.policies(), Mention::span);
    Index<Mention> projects = new Index<>(article.projects(), Mention::span);
    Index<Meeting> meetings = new Index<>(article.meetings(), m -> m.mention().span());
    Map<Integer, Minutes.Entry> reported = new HashMap<>();
    for (Minutes.Entry entry : minutes.of(article)) {
      Span sentence = entry.sentence().span();
      reported.put(sentence.start(), entry);
      policies.in(sentence).forEach(policy -> deployed(article, entry, policy, "policy", facts));
      projects.in(sentence).forEach(project -> deployed(article, entry, project, "project", facts));
      meetings.in(sentence).forEach(other -> studied(article, entry, other, facts));
      unquoted(article, entry, facts);
    }
    Index<Mention> documents = new Index<>(article.documents(), Mention::span);
    for (Sentence sentence : article.sentences()) {
      Optional<Minutes.Entry> entry = Optional.ofNullable(reported.get(sentence.span().start()));
      if (sentence.block().kind() == Block.Kind.PARAGRAPH) {
        documents
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
    String text = article.article().text();
    int start = document.span().start();
    int from = Math.max(sentence.span().start(), start - DecisionVerbs.REACH);
    Optional<Verb> verb =
        verbs
            .last(text, sentence, from, start)
            .filter(v -> !v.action().equals(Plm.Deploys))
            .filter(v -> text.charAt(v.span().end()) != '的');
    Optional<Minutes.Entry> entry =
        verb.flatMap(v -> subject(meetings, sentence, v)).or(() -> reported);
    if (verb.isPresent() && entry.isPresent()) {
      Node action = verb.get().action();
      facts.add(fact(entry.get(), action, document.thing(), "decision/verb-document", 0.9));
    }
  }

  /** What a meeting hears or passes without 《》; it is named by no 《》, so that it is no mention. */
  private void unquoted(ArticleMentions article, Minutes.Entry entry, List<Fact> facts) {
    String text = article.article().text();
    Sentence sentence = entry.sentence();
    String region = article.region().map(Region::code).orElse("");
    for (Verb verb : verbs.all(text, sentence, sentence.span().start(), sentence.span().end())) {
      boolean papers = verb.action().equals(Plm.Reviews) || verb.action().equals(Plm.Approves);
      for (Span title :
          papers ? UnquotedTitles.behind(text, sentence, verb.span().end()) : List.<Span>of()) {
        String name = Characters.withoutSpace(title.of(text));
        Thing document = new Thing(Plm.Document, region, name, name, List.of());
        facts.add(fact(entry, verb.action(), document, "decision/verb-unquoted", 0.8));
      }
    }
  }

  /** The meeting that stands directly before a verb: 省人大常委会第六次会议 + 批准. */
  private static Optional<Minutes.Entry> subject(
      Index<Meeting> meetings, Sentence sentence, Verb verb) {
    int from = Math.max(sentence.span().start(), verb.span().start() - DecisionVerbs.REACH);
    return meetings
        .in(new Span(from, verb.span().start()))
        .filter(m -> m.mention().span().end() == verb.span().start())
        .map(m -> new Minutes.Entry(sentence, m.thing()))
        .findFirst();
  }

  /** Something behind a verb of carrying out in the same clause, or between 对 and 作出部署. */
  private void deployed(
      ArticleMentions article, Minutes.Entry entry, Mention object, String kind, List<Fact> facts) {
    String text = article.article().text();
    Sentence sentence = entry.sentence();
    int start = object.span().start();
    int clause = verbs.clause(text, sentence, start);
    String before = text.substring(clause, start);
    String after = text.substring(object.span().end(), sentence.span().end());
    if (before.indexOf('对') >= 0 && verbs.isArranged(text, sentence, object.span().end())) {
      facts.add(fact(entry, Plm.Deploys, object.thing(), "decision/arranged-" + kind, 0.8));
    } else if (before.indexOf('了') < 0 && !AT_MEETING.matcher(after).find()) {
      verbs
          .last(text, sentence, clause, start)
          .filter(verb -> verb.action().equals(Plm.Deploys))
          .ifPresent(
              verb ->
                  facts.add(
                      fact(entry, verb.action(), object.thing(), "decision/verb-" + kind, 0.8)));
    }
  }

  /** Another meeting whose results are studied: 传达学习省委全会、全市经济工作会议精神. */
  private void studied(
      ArticleMentions article, Minutes.Entry entry, Meeting other, List<Fact> facts) {
    String text = article.article().text();
    Sentence sentence = entry.sentence();
    Span name = other.mention().span();
    int clause = verbs.clause(text, sentence, name.start());
    if (other.mention().form().isEmpty() || other.thing().equals(entry.meeting())) {
      return;
    }
    verbs.all(text, sentence, clause, name.start()).stream()
        .filter(verb -> verb.action().equals(Plm.Studies))
        .findFirst()
        .filter(verb -> !DEMAND.matcher(text.substring(clause, verb.span().start())).find())
        .ifPresent(
            v -> facts.add(fact(entry, v.action(), other.thing(), "decision/verb-meeting", 0.8)));
  }

  private static Fact fact(
      Minutes.Entry entry, Node action, Thing object, String rule, double confidence) {
    List<Role> roles =
        List.of(
            new Role(Plm.meeting, entry.meeting()),
            Role.of(Plm.action, action),
            new Role(Plm.object, object));
    return new Fact(Plm.Decision, roles, List.of(entry.sentence().span()), rule, confidence);
  }
}
