package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Dated;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Span;

/**
 * Finds the meetings of an article: those that term and session identify, those that a verb of
 * meeting names (召开二季度产业发展推进会), and words that stand for the one reported (会议指出, 全会由…主持).
 */
final class MeetingReader {

  private static final List<String> VERBS = List.of("召开了", "举行了", "召开", "举行", "举办");
  private static final List<String> STANDING_FOR = List.of("会议", "全会", "大会", "会上");
  private static final int LONGEST = 45;

  private final NumberedMeetingReader numbered;
  private final Forms<Node> kinds;

  MeetingReader(NumberedMeetingReader numbered, Forms<Node> kinds) {
    this.numbered = numbered;
    this.kinds = kinds;
  }

  /** The meetings, in the order of the text. */
  List<Meeting> read(Article article, List<Sentence> sentences, Scope scope) {
    List<Meeting> meetings = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String text = article.text();
      int at = sentence.span().start();
      while (at < sentence.span().end()) {
        int start = at;
        Optional<NumberedMeetingReader.Found> found =
            sentence.isBoundary(at)
                ? numbered.at(text, at, scope).filter(f -> f.end() <= sentence.span().end())
                : Optional.empty();
        Optional<Meeting> named =
            found.isPresent() ? Optional.empty() : named(article, sentence, at, scope);
        if (found.isPresent()) {
          Span span = new Span(start, found.get().end());
          Mention mention = new Mention(found.get().meeting(), span, span.of(text));
          meetings.add(new Meeting(mention, found.get().body(), true));
          at = found.get().end();
        } else if (named.isPresent()) {
          meetings.add(named.get());
          at = named.get().mention().span().end();
        } else {
          at++;
        }
      }
    }
    List<Meeting> all = new ArrayList<>(meetings);
    reported(article, meetings).ifPresent(m -> all.addAll(standingFor(article, sentences, m)));
    all.sort((a, b) -> a.mention().compareTo(b.mention()));
    return all;
  }

  /**
   * The meeting that the article reports: the first that the headline or the beginning of a
   * sentence of its lead names.
   */
  static Optional<Meeting> reported(Article article, List<Meeting> meetings) {
    return meetings.stream()
        .filter(m -> isConvened(article.text(), m.mention().span()))
        .findFirst();
  }

  private static boolean isConvened(String text, Span span) {
    int end = Math.min(text.length(), span.end() + 12);
    String after = text.substring(span.end(), end);
    boolean before = VERBS.stream().anyMatch(v -> text.startsWith(v, span.start() - v.length()));
    return before || after.contains("召开") || after.contains("举行") || after.contains("开幕");
  }

  private Optional<Meeting> named(Article article, Sentence sentence, int at, Scope scope) {
    String text = article.text();
    Optional<String> verb = VERBS.stream().filter(v -> text.startsWith(v, at)).findFirst();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    int start = at + verb.get().length();
    int limit = Math.min(sentence.span().end(), start + LONGEST);
    int end = -1;
    Node kind = Plm.OtherMeeting;
    for (int i = start; i < limit && "，。；：！？".indexOf(text.charAt(i)) < 0; i++) {
      Optional<Forms.Match<Node>> match = kinds.longest(text, i);
      if (match.isPresent() && match.get().end() > end) {
        end = match.get().end();
        kind = match.get().value();
      }
    }
    if (end < 0 || numbered.at(text, start, scope).isPresent()) {
      return Optional.empty();
    }
    Span span = new Span(start, end);
    return Optional.of(meeting(article, span, kind, scope));
  }

  private Meeting meeting(Article article, Span span, Node kind, Scope scope) {
    String name = span.of(article.text());
    boolean generic = kinds.longest(name, 0).filter(m -> m.end() == name.length()).isPresent();
    Optional<PartialDate> date = article.date().map(Dated::date);
    String which =
        generic
            ? article.page().id() + "/" + article.number()
            : date.map(PartialDate::lexical).orElse("");
    Thing thing =
        new Thing(
            kind,
            scope.article().map(r -> r.code()).orElse(""),
            which.isEmpty() ? name : name + " " + which,
            name,
            List.of());
    return new Meeting(new Mention(thing, span, name), Optional.empty(), false);
  }

  private static List<Meeting> standingFor(
      Article article, List<Sentence> sentences, Meeting meeting) {
    List<Meeting> references = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (String word : STANDING_FOR) {
        int start = sentence.span().start();
        boolean paragraph = sentence.block().kind() == Block.Kind.PARAGRAPH;
        if (paragraph && article.text().startsWith(word, start)) {
          Span span = new Span(start, start + word.length());
          references.add(
              new Meeting(
                  new Mention(meeting.thing(), span, ""), meeting.body(), meeting.numbered()));
          break;
        }
      }
    }
    return references;
  }
}
