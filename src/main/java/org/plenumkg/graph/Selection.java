package org.plenumkg.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.ontology.Plm;

/**
 * Which articles are wanted; all conditions must hold of one.
 *
 * @param region name, division code or IRI of a place that the article reports on, or of one that
 *     contains it
 * @param person name or IRI of somebody whom the article names
 * @param article IRI, or the page's identifier, followed or not by a slash and the article's number
 * @param from earliest day, YYYY-MM-DD or less of it; an article without a year is left out
 * @param to latest day, YYYY-MM-DD or less of it
 */
public record Selection(
    Optional<String> region,
    Optional<String> person,
    Optional<String> article,
    Optional<String> from,
    Optional<String> to) {

  /** Everything. */
  public static final Selection ALL =
      new Selection(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether nothing is left out. */
  public boolean isAll() {
    return equals(ALL);
  }

  /** The articles, which are also the names of their graphs, in the order of exports. */
  public Set<Node> articles(DatasetGraph quads) {
    AllGraphs graphs = new AllGraphs(quads);
    Set<Node> articles = new TreeSet<>(TurtleWriter.ORDER);
    graphs.subjects(RDF.Nodes.type, Plm.Article).forEach(articles::add);
    region.ifPresent(
        name -> articles.retainAll(about(graphs, within(graphs, PlaceNames.find(quads, name)))));
    person.ifPresent(name -> articles.retainAll(naming(graphs, called(graphs, name))));
    article.ifPresent(name -> articles.retainAll(named(graphs, name)));
    if (from.isPresent() || to.isPresent()) {
      articles.removeIf(node -> graphs.objects(node, DCTerms.date.asNode()).noneMatch(this::fits));
    }
    return articles;
  }

  private static Set<Node> about(AllGraphs graphs, Set<Node> places) {
    return union(places.stream().flatMap(place -> graphs.subjects(Plm.region, place)));
  }

  private static Set<Node> naming(AllGraphs graphs, Set<Node> things) {
    return union(things.stream().flatMap(thing -> graphs.subjects(Plm.mentions, thing)));
  }

  private static Set<Node> named(AllGraphs graphs, String name) {
    int slash = name.lastIndexOf('/');
    String page = slash < 0 ? name : name.substring(0, slash);
    String end = slash < 0 ? "" : name.substring(slash);
    Set<Node> found = onPage(graphs, name);
    found.addAll(
        onPage(graphs, page).stream().filter(node -> node.getURI().endsWith(end)).toList());
    found.add(NodeFactory.createURI(name));
    return found;
  }

  private static Set<Node> onPage(AllGraphs graphs, String id) {
    return union(
        graphs
            .subjects(DCTerms.identifier.asNode(), NodeFactory.createLiteralString(id))
            .flatMap(page -> graphs.subjects(Plm.onPage, page)));
  }

  private static Set<Node> called(AllGraphs graphs, String name) {
    Node words = NodeFactory.createLiteralLang(name, "zh");
    Set<Node> found =
        union(
            Stream.concat(
                graphs.subjects(RDFS.Nodes.label, words),
                graphs.subjects(SKOS.altLabel.asNode(), words)));
    found.add(NodeFactory.createURI(name));
    return found;
  }

  /** The places and all that lies in them. */
  private static Set<Node> within(AllGraphs graphs, Set<Node> places) {
    Set<Node> all = new HashSet<>();
    Collection<Node> next = places;
    while (!next.isEmpty()) {
      all.addAll(next);
      next =
          next.stream()
              .flatMap(place -> graphs.subjects(Plm.within, place))
              .filter(place -> !all.contains(place))
              .toList();
    }
    return all;
  }

  /** 2024-08 lies between 2024-08-16 and 2025, as far as one knows. */
  private boolean fits(Node date) {
    String day = date.getLiteralLexicalForm();
    return !day.startsWith("-")
        && from.map(first -> atMost(first, day)).orElse(true)
        && to.map(last -> atMost(day, last)).orElse(true);
  }

  private static boolean atMost(String date, String other) {
    int digits = Math.min(date.length(), other.length());
    return date.substring(0, digits).compareTo(other.substring(0, digits)) <= 0;
  }

  private static Set<Node> union(Stream<Node> nodes) {
    Set<Node> all = new HashSet<>();
    nodes.forEach(all::add);
    return all;
  }
}
