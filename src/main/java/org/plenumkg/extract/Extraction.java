package org.plenumkg.extract;

import java.util.List;
import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Meeting;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.MentionReader;
import org.plenumkg.mention.Thing;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.text.Article;

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
    ProceedingsReader proceedings = new ProceedingsReader();
    extractors =
        List.of(
            new Appointments(),
            new Attestations(),
            new Authorships(),
            new Decisions(),
            new EventDates(),
            new EventPlaces(),
            new Observations(mentions::place),
            new Participations(proceedings),
            new ProjectStages(),
            new References(mentions::surnameReferences),
            new Statements(proceedings),
            new Visits(proceedings));
  }

  /** All that is understood of an article. */
  public Reading read(Article article) {
    return read(names(article));
  }

  /** The names of an article, which its facts start from. */
  public ArticleMentions names(Article article) {
    return mentions.read(article);
  }

  /** All that is understood of an article whose names are known. */
  public Reading read(ArticleMentions found) {
    Article article = found.article();
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
                found.policies().stream(),
                found.projects().stream(),
                extractors.stream().flatMap(extractor -> extractor.mentions(found)))
            .flatMap(s -> s)
            .sorted()
            .toList();
    List<Description> descriptions =
        extractors.stream().flatMap(extractor -> extractor.descriptions(found)).toList();
    return new Reading(article, place(found), all, descriptions, facts);
  }

  private java.util.Optional<Thing> place(ArticleMentions found) {
    return found.region().map(mentions::place);
  }
}
