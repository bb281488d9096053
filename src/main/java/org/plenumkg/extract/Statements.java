package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Span;

/** What somebody said at an event: 樊惠林强调，要坚定信心…… to the end of what is said. */
final class Statements implements Extractor {

  private static final String RULE = "statement/person-says";

  /** Less is no statement, in characters. */
  private static final int SHORTEST = 6;

  private final ProceedingsReader proceedings;

  Statements(ProceedingsReader proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    Speech speech = new Speech(article);
    Set<Span> told = new HashSet<>();
    return proceedings.read(article).parts().stream()
        .filter(part -> part.deed().speech() != Deed.Speech.NONE)
        .filter(part -> part.deed().subject().actors().size() == 1)
        .filter(part -> told.add(part.deed().verb()))
        .flatMap(part -> fact(article, speech, part).stream());
  }

  private static Optional<Fact> fact(ArticleMentions article, Speech speech, Part part) {
    Span said = speech.behind(part.deed());
    if (said.length() < SHORTEST) {
      return Optional.empty();
    }
    List<Role> roles = new ArrayList<>();
    roles.add(new Role(Plm.speaker, part.actor().thing()));
    roles.add(new Role(Plm.event, part.event()));
    roles.add(new Role(Plm.text, Term.words(said.of(article.article().text()))));
    speech.about(said).forEach(policy -> roles.add(new Role(Plm.about, policy)));
    Span evidence =
        new Span(Math.min(part.deed().subject().span().start(), said.start()), said.end());
    return Optional.of(new Fact(Plm.Statement, roles, List.of(evidence), RULE, 0.85));
  }
}
