package org.plenumkg.extract;

import java.util.stream.Stream;
import org.plenumkg.mention.ArticleMentions;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.ontology.Plm;

/** Where visitors went: 先后到百年德化、郑州火车站等地. */
final class Visits implements Extractor {

  private final ProceedingsReader proceedings;

  Visits(ProceedingsReader proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public Stream<Fact> extract(ArticleMentions article) {
    return Stream.empty();
  }

  @Override
  public Stream<Mention> mentions(ArticleMentions article) {
    return proceedings.read(article).visits().stream()
        .flatMap(visit -> Stream.concat(visit.names().stream(), visit.places().stream()));
  }

  @Override
  public Stream<Description> descriptions(ArticleMentions article) {
    return proceedings.read(article).visits().stream()
        .flatMap(visit -> Stream.concat(places(visit), date(article, visit)));
  }

  private static Stream<Description> places(Visit visit) {
    return visit.places().stream()
        .map(Mention::thing)
        .distinct()
        .map(place -> new Description(visit.thing(), new Role(Plm.visited, place)));
  }

  private static Stream<Description> date(ArticleMentions article, Visit visit) {
    return article.article().date().stream()
        .flatMap(dated -> EventDates.describe(visit.thing(), dated).stream());
  }
}
