package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds named projects that are being planned or built: 瑞光创意产业园, 地铁12号线, 庙湾水库. */
final class ProjectReader {

  private final ListedProjects listed;
  private final SingleProjects single;
  private final FundedProjects funded;
  private final RegionReader regions;
  private final Places places;

  ProjectReader(Regions all, RegionReader regions, Places places) {
    ProjectWords words = new ProjectWords(all);
    ProjectBounds bounds = new ProjectBounds(words);
    listed = new ListedProjects(words);
    single = new SingleProjects(words, bounds);
    funded = new FundedProjects(words, bounds);
    this.regions = regions;
    this.places = places;
  }

  /** The projects of an article, at every place that names them. */
  List<Mention> read(Article article, List<Sentence> sentences, Scope scope) {
    String text = article.text();
    List<Sentence> prose =
        sentences.stream().filter(s -> s.block().kind() != Block.Kind.BYLINE).toList();
    List<String> names = new ArrayList<>();
    for (Sentence sentence : prose) {
      listed.in(text, sentence).forEach(span -> names.add(name(text, span)));
      single.in(text, sentence).forEach(span -> names.add(name(text, span)));
      funded.in(text, sentence).forEach(span -> names.add(name(text, span)));
    }
    Sectors.in(text, prose).forEach(span -> names.add(name(text, span)));
    Map<String, Thing> things = new LinkedHashMap<>();
    ProjectNames.joined(names).forEach((name, best) -> things.put(name, thing(best, scope)));
    return mentions(text, prose, Forms.of(things));
  }

  private static String name(String text, Span span) {
    return Characters.withoutSpace(span.of(text));
  }

  private Thing thing(String name, Scope scope) {
    String code = scope.article().map(r -> r.code()).orElse("");
    Optional<RegionReader.Named> region =
        regions
            .at(name, 0, scope)
            .filter(named -> named.end() < name.length())
            .filter(named -> !named.shortForm() || isNear(named.region(), scope));
    return region
        .map(
            named ->
                Thing.named(
                    Plm.CapitalProject,
                    code,
                    name,
                    new Role(Plm.location, places.place(named.region()))))
        .orElseGet(() -> Thing.named(Plm.CapitalProject, code, name));
  }

  /**
   * Whether a short form (东海化学) names a region around the article's, and no other one's namesake.
   */
  private static boolean isNear(Region region, Scope scope) {
    return scope
        .article()
        .filter(a -> scope.regions().within(region, a) || scope.regions().within(a, region))
        .isPresent();
  }

  /** Every occurrence of a name, the longest at each place. */
  private List<Mention> mentions(String text, List<Sentence> sentences, Forms<Thing> things) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int at = sentence.span().start();
      while (at < sentence.span().end()) {
        Optional<Forms.Match<Thing>> match = things.longest(text, at);
        if (match.isPresent() && sentence.isBoundary(match.get().end())) {
          Span span = new Span(at, match.get().end());
          mentions.add(new Mention(match.get().value(), span, span.of(text)));
          at = span.end();
        } else {
          at++;
        }
      }
    }
    return mentions;
  }
}
