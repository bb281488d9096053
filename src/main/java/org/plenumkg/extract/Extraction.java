package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.MentionReader;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.DateBasis;
import org.plenumkg.text.Dated;

/** Reads articles: names first, then facts. Thread-safe; make one and keep it. */
public final class Extraction {

  private final MentionReader mentions;
  private final List<Extractor> extractors;

  /**
   * With the lexicons and extractors that come with the program.
   *
   * @throws org.plenumkg.lexicon.LexiconException if a lexicon is malformed
   */
  public Extraction() {
    mentions = new MentionReader(new Segmenter());
    extractors =
        List.of(
            new Appointments(),
            new Attestations(),
            new Authorships(),
            new Decisions(),
            new Participations());
  }

  /** All that is understood of an article. */
  public Reading read(Article article) {
    ArticleMentions found = mentions.read(article);
    List<Fact> facts = extractors.stream().flatMap(extractor -> extractor.extract(found)).toList();
    List<Mention> all =
        Stream.of(
                found.persons().stream(),
                found.bodies().stream(),
                found.posts().stream()
                    .map(
                        post ->
                            new Mention(post.thing(), post.span(), post.span().of(article.text()))),
                found.meetings().stream().map(Meeting::mention),
                found.documents().stream(),
                found.policies().stream())
            .flatMap(s -> s)
            .sorted()
            .toList();
    return new Reading(article, place(found), all, dates(found), facts);
  }

  private java.util.Optional<Thing> place(ArticleMentions found) {
    return found.region().map(mentions::place);
  }

  /** The day of the meeting that the article reports. */
  private static List<Description> dates(ArticleMentions found) {
    List<Description> dates = new ArrayList<>();
    found
        .reported()
        .ifPresent(
            meeting ->
                found
                    .article()
                    .date()
                    .ifPresent(dated -> dates.addAll(date(meeting.thing(), dated))));
    return dates;
  }

  private static List<Description> date(Thing meeting, Dated dated) {
    return List.of(
        new Description(meeting, new Role(Plm.date, Term.date(dated.date()))),
        new Description(meeting, Role.of(Plm.dateBasis, basis(dated.basis()))));
  }

  private static org.apache.jena.graph.Node basis(DateBasis basis) {
    return switch (basis) {
      case PRINTED -> Plm.Printed;
      case INFERRED_FROM_PAGE -> Plm.InferredFromPage;
      case SUPPLIED -> Plm.Supplied;
    };
  }
}
