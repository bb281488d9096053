package org.plenumkg.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.plenumkg.extract.Reading;
import org.plenumkg.mention.Mention;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Term;
import org.plenumkg.mention.Thing;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Article;
import org.plenumkg.text.Block;
import org.plenumkg.text.DateBasis;
import org.plenumkg.text.Dated;
import org.plenumkg.text.Page;
import org.plenumkg.text.Span;

/**
 * Writes what was read as triples: an article's graph holds the page and the article, every thing
 * it names, every occurrence of a name and every fact with the words that state it, and is a
 * function of the reading alone. Safe to share between threads.
 */
final class ArticleGraph {

  private final Iris iris;
  private final Ontology ontology;

  /** Writes under these IRIs. */
  ArticleGraph(Iris iris, Ontology ontology) {
    this.iris = iris;
    this.ontology = ontology;
  }

  /** The triples of one article, none twice. */
  List<Triple> triples(Reading reading) {
    Triples triples = new Triples();
    Article article = reading.article();
    Nodes nodes = new Nodes(iris, reading);
    writePage(article.page(), triples);
    writeArticle(article, nodes.self(), triples);

    ThingGraph things = new ThingGraph(ontology, nodes, triples);
    reading.region().ifPresent(region -> triples.add(nodes.self(), Plm.region, nodes.of(region)));
    Set<Thing> mentioned =
        reading.mentions().stream().map(Mention::thing).collect(Collectors.toSet());
    named(reading)
        .filter(thing -> !isPaper(thing) || mentioned.contains(thing))
        .forEach(thing -> triples.add(nodes.self(), Plm.mentions, nodes.of(thing)));
    named(reading).forEach(things::describe);
    possible(reading).forEach(things::describe);
    reading.region().ifPresent(things::describe);
    reading.descriptions().forEach(d -> things.describe(d.thing()));
    reading.descriptions().forEach(d -> things.describe(d.thing(), d.role()));

    Evidence evidence = new Evidence(article);
    for (Mention mention : reading.mentions()) {
      if (!mention.form().isBlank()) {
        things.name(mention.thing(), mention.form());
      }
      evidence
          .place(mention.span())
          .ifPresent(place -> writeMention(mention.thing(), place, nodes, triples));
    }
    new FactGraph(ontology, nodes, evidence, triples).write(reading.facts());
    return triples.all();
  }

  /** What is known of a page in which no article was found. */
  List<Triple> triples(Page page) {
    Triples triples = new Triples();
    writePage(page, triples);
    return triples.all();
  }

  private void writePage(Page page, Triples triples) {
    Node node = iris.page(page);
    triples.addTypes(node, ontology.typesOf(Plm.Page));
    triples.addString(node, DCTerms.identifier.asNode(), page.id());
    triples.addString(node, DCTerms.source.asNode(), page.source());
    triples.addString(node, Plm.contentHash, page.contentHash());
  }

  private void writeArticle(Article article, Node node, Triples triples) {
    triples.addTypes(node, ontology.typesOf(Plm.Article));
    triples.add(node, Plm.onPage, iris.page(article.page()));
    Headlines headlines = Headlines.of(article);
    headlines.main().ifPresent(h -> triples.addWords(node, DCTerms.title.asNode(), h));
    headlines.others().forEach(h -> triples.addWords(node, DCTerms.alternative.asNode(), h));
    article.words(Block.Kind.SUBHEADLINE).forEach(h -> triples.addWords(node, Plm.subHeadline, h));
    article.date().ifPresent(dated -> writeDate(dated, node, triples));
  }

  private static void writeDate(Dated dated, Node article, Triples triples) {
    triples.add(article, DCTerms.date.asNode(), Term.date(dated.date()).node());
    triples.add(article, Plm.dateBasis, basis(dated.basis()));
  }

  private static Node basis(DateBasis basis) {
    return switch (basis) {
      case PRINTED -> Plm.Printed;
      case INFERRED_FROM_PAGE -> Plm.InferredFromPage;
      case SUPPLIED -> Plm.Supplied;
    };
  }

  private void writeMention(Thing thing, Span place, Nodes nodes, Triples triples) {
    Node refersTo = nodes.of(thing);
    Node node = iris.mention(nodes.article(), place, refersTo);
    triples.addTypes(node, ontology.typesOf(Plm.Mention));
    triples.add(node, Plm.refersTo, refersTo);
    triples.addSpan(node, Plm.start, Plm.end, place);
    triples.add(node, Plm.inArticle, nodes.self());
  }

  /** Things that the text names, in its order, then those that fill roles of facts unnamed. */
  private static Stream<Thing> named(Reading reading) {
    return Stream.concat(
        reading.mentions().stream().map(Mention::thing),
        reading.facts().stream()
            .flatMap(fact -> fact.roles().stream())
            .filter(role -> !role.property().equals(Plm.calledAs))
            .map(Role::value)
            .filter(Thing.class::isInstance)
            .map(Thing.class::cast));
  }

  /** A paper that a meeting hears (关于防汛工作的报告) is no document named unless 《》 quote its title. */
  private static boolean isPaper(Thing thing) {
    return thing.type().equals(Plm.Document);
  }

  /** Posts that a title may stand for (安书记), which is not to name them. */
  private static Stream<Thing> possible(Reading reading) {
    return reading.facts().stream()
        .filter(fact -> fact.type().equals(Plm.Reference))
        .flatMap(fact -> fact.things(Plm.calledAs));
  }
}
