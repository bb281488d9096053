package org.plenumkg.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.graph.AllGraphs;
import org.plenumkg.ontology.Plm;

/**
 * Small graphs, one a tenure: what is said of it, its holder, post and body, and of the earliest
 * fact in the chosen articles that shows the holder in the post, under whichever of the IRIs that
 * were joined as one person; to it the tenure is bound by {@code plm:statedIn} there.
 */
final class TenureGraphs {

  private final DatasetGraph quads;
  private final AllGraphs graphs;
  private final Set<Node> articles;

  TenureGraphs(DatasetGraph quads, Set<Node> articles) {
    this.quads = quads;
    this.graphs = new AllGraphs(quads);
    this.articles = articles;
  }

  /** Hands over those that the chosen articles show. */
  void forEach(Consumer<Graph> use) {
    List<Node> tenures =
        graphs
            .subjects(RDF.Nodes.type, Plm.Tenure)
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    tenures.forEach(tenure -> of(tenure).ifPresent(use));
  }

  private Optional<Graph> of(Node tenure) {
    Graph graph = GraphFactory.createDefaultGraph();
    describe(tenure, graph);
    Collection<Node> holders = graphs.objects(tenure, Plm.holder).toList();
    Collection<Node> posts = graphs.objects(tenure, Plm.post).toList();
    holders.forEach(holder -> describe(holder, graph));
    posts.forEach(
        post -> {
          describe(post, graph);
          graphs.objects(post, Plm.postIn).forEach(body -> describe(body, graph));
        });
    return holders.stream()
        .flatMap(this::joined)
        .flatMap(this::facts)
        .filter(fact -> graphs.objects(fact, Plm.post).anyMatch(posts::contains))
        .min(Comparator.comparing(this::day).thenComparing(Node::getURI))
        .map(
            fact -> {
              attach(tenure, fact, graph);
              return graph;
            });
  }

  /** A person, and whoever was joined to it. */
  private Stream<Node> joined(Node person) {
    return Stream.concat(
        Stream.of(person),
        graphs
            .subjects(Plm.canonical, person)
            .flatMap(identity -> graphs.objects(identity, Plm.alias)));
  }

  /** Facts of the chosen articles that show somebody in a post, or that took it up or left it. */
  private Stream<Node> facts(Node person) {
    return Stream.of(Plm.holder, Plm.appointee)
        .flatMap(role -> Iter.asStream(quads.find(Node.ANY, Node.ANY, role, person)))
        .filter(quad -> articles.contains(quad.getGraph()))
        .map(Quad::getSubject)
        .distinct()
        .toList()
        .stream()
        .filter(this::showsThePost);
  }

  private boolean showsThePost(Node fact) {
    return graphs.objects(fact, Plm.status).noneMatch(Plm.Proposed::equals)
        && graphs.objects(fact, Plm.action).noneMatch(Plm.Nominated::equals);
  }

  /** Those whose year is not known last. */
  private String day(Node fact) {
    return Stream.of(Plm.observedOn, Plm.date)
        .flatMap(property -> graphs.objects(fact, property))
        .map(Node::getLiteralLexicalForm)
        .filter(day -> !day.startsWith("-"))
        .findFirst()
        .orElse("~");
  }

  private void attach(Node tenure, Node fact, Graph graph) {
    graph.add(tenure, Plm.statedIn, fact);
    describe(fact, graph);
    graphs
        .objects(fact, Plm.statedIn)
        .forEach(
            passage -> {
              describe(passage, graph);
              graphs
                  .objects(passage, Plm.inArticle)
                  .forEach(
                      article -> {
                        describe(article, graph);
                        graphs.objects(article, Plm.onPage).forEach(page -> describe(page, graph));
                      });
            });
  }

  private void describe(Node subject, Graph graph) {
    quads
        .find(Quad.unionGraph, subject, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> graph.add(quad.asTriple()));
  }
}
