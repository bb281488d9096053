package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plenumkg.lexicon.Region;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Holding;
import org.plenumkg.mention.Mention;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Block;
import org.plenumkg.text.Span;

/** Reads who does what in an article, sentence by sentence, and at which event. Thread-safe. */
final class ProceedingsReader {

  /** Length of 组织, 率领, which stands behind a body that has others visit. */
  private static final int VERB = 2;

  private final Verbs verbs = new Verbs();

  /** The proceedings of an article. */
  Proceedings read(ArticleMentions article) {
    Subjects subjects = new Subjects(article, verbs);
    Events events = new Events(article, verbs);
    NavigableMap<Integer, Mention> senders = new TreeMap<>();
    article.senders().forEach(s -> senders.put(s.span().start(), s));
    List<Part> parts = new ArrayList<>();
    List<Mention> last = List.of();
    for (Sentence sentence : article.sentences()) {
      if (sentence.block().kind() != Block.Kind.PARAGRAPH) {
        continue;
      }
      List<Subject> here = new ArrayList<>(subjects.in(sentence));
      if (here.isEmpty()) {
        events.follow(sentence);
      }
      pronoun(article, sentence, last).ifPresent(s -> here.add(0, s));
      sender(senders, sentence).ifPresent(s -> here.add(0, s));
      for (int i = 0; i < here.size(); i++) {
        Subject subject = here.get(i);
        int limit = i + 1 < here.size() ? here.get(i + 1).span().start() : sentence.span().end();
        for (Deed deed : deeds(article, subject, limit)) {
          if (!isCitation(article, subjects, deed) && !isAside(article, deed)) {
            parts.addAll(events.parts(deed));
          }
        }
        events.follow(subject, limit);
      }
      last = here.isEmpty() ? last : here.get(here.size() - 1).actors();
    }
    parts.addAll(headlines(article, subjects, events));
    return new Proceedings(events.visits(), parts);
  }

  /** Who presides and speaks by the headline, of the meeting that the article reports. */
  private List<Part> headlines(ArticleMentions article, Subjects subjects, Events events) {
    List<Part> parts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Subject> here =
          sentence.block().kind() == Block.Kind.PARAGRAPH ? List.of() : subjects.in(sentence);
      for (int i = 0; i < here.size(); i++) {
        int limit = i + 1 < here.size() ? here.get(i + 1).span().start() : sentence.span().end();
        List<Deed> deeds = deeds(article, here.get(i), limit);
        boolean visits = deeds.stream().anyMatch(deed -> deed.role().equals(Plm.Visits));
        deeds.stream()
            .filter(deed -> !visits && deed.speech() == Deed.Speech.NONE)
            .filter(deed -> deed.role().equals(Plm.Presides) || deed.role().equals(Plm.Speaks))
            .forEach(deed -> parts.addAll(events.headlineParts(deed)));
      }
    }
    return parts;
  }

  private List<Deed> deeds(ArticleMentions article, Subject subject, int limit) {
    String text = article.article().text();
    int start = subject.span().start();
    int end = subject.span().end();
    boolean with =
        verbs
            .words()
            .startEndingAt("with", text, subject.sentence().span().start(), start)
            .isPresent();
    if (with) {
      int at = text.startsWith("等", end) ? end + 1 : end;
      int met = verbs.words().lengthAt("met", text, at);
      Span meets = new Span(at, at + met);
      if (met > 0) {
        return List.of(new Deed(subject, Plm.Attends, meets, meets, Deed.Speech.NONE));
      }
      if ("和同".indexOf(text.charAt(start - 1)) < 0) {
        return List.of();
      }
    }
    return new DeedReader(text, verbs, subject, Math.max(end, limit)).read();
  }

  /** 他强调 at the beginning of a sentence is said by the one who acted last. */
  private Optional<Subject> pronoun(
      ArticleMentions article, Sentence sentence, List<Mention> last) {
    int start = sentence.span().start();
    int length = verbs.words().lengthAt("own", article.article().text(), start);
    return length > 0 && last.size() == 1
        ? Optional.of(new Subject(sentence, last, new Span(start, start + length)))
        : Optional.empty();
  }

  /** A body that has others visit, as the subject of the visit. */
  private static Optional<Subject> sender(
      NavigableMap<Integer, Mention> senders, Sentence sentence) {
    return Optional.ofNullable(senders.ceilingEntry(sentence.span().start()))
        .map(Map.Entry::getValue)
        .filter(s -> sentence.span().contains(s.span()))
        .map(
            s ->
                new Subject(
                    sentence, List.of(s), new Span(s.span().start(), s.span().end() + VERB)));
  }

  /** National leaders are quoted in local news; they are not at its events. */
  private static boolean isCitation(ArticleMentions article, Subjects subjects, Deed deed) {
    boolean local = article.region().map(r -> r.level() != Region.Level.COUNTRY).orElse(true);
    return local
        && deed.speech() != Deed.Speech.NONE
        && deed.subject().actors().stream()
            .flatMap(a -> subjects.holding(a).stream())
            .map(Holding::posts)
            .flatMap(List::stream)
            .anyMatch(
                post ->
                    post.body()
                        .region()
                        .filter(r -> r.level() == Region.Level.COUNTRY)
                        .isPresent());
  }

  /** What someone says in an interview is said at no event. */
  private boolean isAside(ArticleMentions article, Deed deed) {
    Span sentence = deed.subject().sentence().span();
    return deed.speech() != Deed.Speech.NONE
        && verbs
            .words()
            .within("aside", article.article().text(), sentence.start(), deed.object().end());
  }
}
