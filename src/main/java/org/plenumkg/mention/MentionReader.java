package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenumkg.lexicon.Organs;
import org.plenumkg.lexicon.Region;
import org.plenumkg.lexicon.Regions;
import org.plenumkg.lexicon.Suffixes;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.lexicon.Table;
import org.plenumkg.lexicon.Titles;
import org.plenumkg.lexicon.WordSet;
import org.plenumkg.lexicon.Zones;
import org.plenumkg.nlp.Segmenter;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.nlp.Sentences;
import org.plenumkg.text.Article;

/** Finds every name in an article. Reads the lexicons once; thread-safe. */
public final class MentionReader {

  private final Sentences sentences;
  private final Regions regions;
  private final Places places;
  private final ArticleRegion articleRegion;
  private final TownReader towns;
  private final BodyReader bodies;
  private final InstitutionReader institutions;
  private final PostReader posts;
  private final PersonReader persons;
  private final MeetingReader meetings;
  private final DocumentReader documents;
  private final PolicyReader policies;
  private final DestinationReader destinations;
  private final VenueReader venues;
  private final ProjectReader projects;
  private final SurnameReader surnameReferences;

  /**
   * A reader with the lexicons that come with the program.
   *
   * @throws org.plenumkg.lexicon.LexiconException if a lexicon is malformed
   */
  public MentionReader(Segmenter segmenter) {
    sentences = new Sentences(segmenter);
    regions = Regions.load();
    Organs organs = Organs.load();
    Surnames surnames = Surnames.load();
    Suffixes suffixes = Suffixes.load();
    places = new Places(regions);
    RegionReader regionReader =
        new RegionReader(regions, new NameGuard(surnames), new WordGuard(regions, segmenter));
    bodies = new BodyReader(organs, regionReader, Zones.load(regions), places);
    Map<String, Lead> leads = Lead.load();
    Set<String> stops = new HashSet<>(leads.keySet());
    for (Table.Row row : Table.read("/lexicon/body-stops.csv", "word")) {
      stops.add(row.need("word"));
    }
    BodyParts parts = new BodyParts(places);
    OpenBodyNames openNames = new OpenBodyNames(bodies, regionReader, parts, places, suffixes);
    OpenBodyReader open = new OpenBodyReader(suffixes, stops, openNames, regions);
    destinations = new DestinationReader(suffixes, regionReader, bodies, places);
    venues = new VenueReader(regionReader, places);
    articleRegion = new ArticleRegion(regions, regionReader);
    towns = new TownReader(regionReader);
    Titles titles = Titles.load();
    institutions = InstitutionReader.load(open);
    ElementReader elements =
        new ElementReader(
            titles, organs, bodies, open, openNames, parts, regionReader, places, institutions);
    posts = new PostReader(elements, regionReader, leads);
    persons =
        new PersonReader(
            surnames,
            WordSet.load("/lexicon/name-followers.csv"),
            WordSet.load("/lexicon/name-leads.csv"),
            WordSet.load("/lexicon/speech-verbs.csv"),
            titles,
            organs,
            leads);
    surnameReferences = new SurnameReader(surnames, titles, organs, regions, places);
    NumberedMeetings numbered = new NumberedMeetings(organs, places);
    meetings =
        new MeetingReader(new NumberedMeetingReader(regionReader, numbered), regionReader, bodies);
    documents = new DocumentReader(new Issuers(bodies));
    policies = new PolicyReader();
    projects = new ProjectReader(regions, regionReader, places);
  }

  /** The place that a region is. */
  public Thing place(Region region) {
    return places.place(region);
  }

  /** Those whom an article calls by surname and title only, and does not name. */
  public List<SurnameReference> surnameReferences(ArticleMentions found) {
    return surnameReferences.read(found);
  }

  /** Names of a region and those above, without the level: 二七, 郑州, 河南. */
  private List<String> names(Optional<Region> region) {
    List<String> names = new ArrayList<>();
    for (Optional<Region> up = region;
        up.filter(r -> r.level() != Region.Level.COUNTRY).isPresent();
        up = up.flatMap(regions::parent)) {
      up.orElseThrow().forms().stream().filter(f -> f.length() > 1).forEach(names::add);
    }
    return names;
  }

  /** The names of an article. */
  public ArticleMentions read(Article article) {
    List<Sentence> all = sentences.of(article);
    Optional<Region> region = articleRegion.of(article);
    String code = region.map(Region::code).orElse("");
    Scope county = new Scope(regions, Optional.empty(), region);
    Scope zoned = bodies.zone(article.text()).map(county::in).orElse(county);
    Scope scope = towns.of(article.text(), all, county).map(zoned::in).orElse(zoned);
    List<List<PostGroup>> groups = new ArrayList<>();
    List<Post> allPosts = new ArrayList<>();
    List<Mention> named = new ArrayList<>();
    Institutions hosts = institutions.read(article.text(), all, scope);
    for (Sentence sentence : all) {
      List<PostGroup> here = posts.read(article.text(), sentence, scope, hosts);
      groups.add(here);
      for (PostGroup group : here) {
        allPosts.addAll(group.posts());
        named.addAll(group.bodies());
      }
    }
    PersonReader.Found people = persons.read(article, all, groups);
    return new ArticleMentions(
        article,
        all,
        region,
        people.mentions(),
        people.holdings(),
        allPosts,
        named,
        meetings.read(article, all, scope),
        documents.read(article.text(), all, scope),
        policies.read(article, all, code, names(region)),
        projects.read(article, all, scope),
        destinations.read(article.text(), all, scope),
        destinations.senders(article.text(), all, scope),
        venues.read(article.text(), all, scope));
  }
}
