package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/** What somebody said at an event: 樊惠林强调，要坚定信心…… to the end of what is said. */
final class Statements implements Extractor {

  private static final String RULE = "statement/person-says";

  private final ProceedingsReader proceedings;

  Statements(ProceedingsReader proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    Set<Span> told = new HashSet<>();
    return proceedings.read(article).parts().stream()
        .filter(part -> part.deed().speech() != Deed.Speech.NONE)
        .filter(part -> part.deed().subject().actors().size() == 1)
        .filter(part -> told.add(part.deed().verb()))
        .flatMap(part -> fact(article, part));
  }

  private static Stream<Fact> fact(ArticleMentions article, Part part) {
    String text = article.article().text();
    int start = part.deed().verb().end();
    while (start < text.length() && "，：“".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    Span said = new Span(start, Math.max(start, end(article, part.deed().subject().sentence())));
    if (said.length() < 6) {
      return Stream.empty();
    }
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.speaker, part.actor().thing()));
    roles.add(new Role(Plm.event, part.event()));
    roles.add(new Role(Plm.text, Term.words(said.of(text))));
    ArticleMentions.in(article.policies(), said)
        .map(Mention::thing)
        .distinct()
        .forEach((Thing policy) -> roles.add(new Role(Plm.about, policy)));
    Span evidence = new Span(Math.min(part.deed().subject().span().start(), start), said.end());
    return Stream.of(new Fact(Plm.Statement, roles, List.of(evidence), RULE, 0.85));
  }

  /** End of the speech: it goes on in its paragraph until a person or a meeting is the subject again. */
  private static int end(ArticleMentions article, Sentence first) {
    int end = first.span().end();
    for (Sentence sentence : article.sentences()) {
      boolean next =
          sentence.span().start() >= end && sentence.block().span().contains(first.span());
      if (!next) {
        continue;
      }
      boolean named =
          ArticleMentions.in(article.persons(), sentence.span()).findAny().isPresent()
              || article.meetings().stream()
                  .map(Meeting::mention)
                  .anyMatch(m -> m.span().start() == sentence.span().start());
      if (named) {
        break;
      }
      end = sentence.span().end();
    }
    return end;
  }
}
