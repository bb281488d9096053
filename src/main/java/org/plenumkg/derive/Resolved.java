package org.plenumkg.derive;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Plm;

/**
 * The graph of what several articles say together. It tells under which rules and decisions of
 * people it was derived; found to be of others, or missing, it is derived afresh.
 */
public final class Resolved implements Derivation {

  /** To be changed with any rule here, so that stores made before are derived afresh. */
  private static final String RULES = "2";

  private final Node graph;
  private final Node version;
  private final Keeper<Node> series;
  private final Keeper<Node> conflicts;
  private final Keeper<Node> sessions;
  private final Keeper<String> people;
  private final Keeper<Node> predecessors;
  private final Keeper<Node> callings;

  /** Derives under these IRIs, after these decisions of people. */
  public Resolved(Iris iris, Overrides overrides) {
    this.graph = iris.resolvedGraph();
    this.version =
        NodeFactory.createLiteralString(
            iris.digest(Stream.concat(Stream.of(RULES), overrides.content())));
    Seats seats = Seats.load();
    SeriesKey key = new SeriesKey(iris);
    this.series = new Keeper<>(new Series(key));
    this.conflicts = new Keeper<>(new Conflicts(iris, key));
    this.sessions = new Keeper<>(new SessionOrder());
    this.people = new Keeper<>(new People(iris, overrides, seats));
    this.predecessors = new Keeper<>(new Predecessors(seats));
    this.callings = new Keeper<>(new Callings(seats));
  }

  /** Derives afresh what a store has, if it was derived otherwise or not at all. */
  public void mend(Store store) {
    if (!store.read(this::isCurrent)) {
      store.derive(this::afresh);
    }
  }

  /**
   * Derives everything afresh, in the transaction of the caller: rule by rule, as each may look at
   * what those before it have written, and for each key once.
   */
  public void afresh(DatasetGraph quads) {
    forget();
    quads.removeGraph(graph);
    Articles articles = new Articles(quads, graph);
    List<Node> graphs = articles.graphs();
    Consumer<Triple> out = triple -> quads.add(Quad.create(graph, triple));
    Stream.of(series, conflicts, sessions, people)
        .forEach(keeper -> keeper.afresh(articles, graphs, out));
    predecessors.afreshFor(articles, articles.derivedValues(Plm.post), out);
    callings.afresh(articles, graphs, out);
    quads.add(Quad.create(graph, graph, Plm.derivedUnder, version));
  }

  /** What was derived for a store, in words: 12 tenures, 3 people joined, 1 conflict. */
  public String count(Store store) {
    return store.read(
        quads ->
            String.join(
                ", ",
                Stream.of(
                        count(quads, Plm.post, "tenures"),
                        count(quads, Plm.alias, "people joined to others"),
                        count(quads, Plm.refersTo, "people told from a surname"),
                        count(quads, Plm.dateBasis, "meetings dated by their order"),
                        count(quads, RDF.Nodes.type, Plm.Conflict, "conflicting figures"))
                    .toList()));
  }

  @Override
  public void leaving(DatasetGraph quads, Set<Node> graphs) {
    if (isCurrent(quads)) {
      note(quads, graphs);
    }
  }

  @Override
  public void entered(DatasetGraph quads, Set<Node> graphs) {
    if (isCurrent(quads)) {
      note(quads, graphs);
      write(quads);
    } else {
      afresh(quads);
    }
  }

  @Override
  public void first(DatasetGraph quads, Set<Node> graphs) {
    afresh(quads);
  }

  @Override
  public void aborted() {
    forget();
  }

  private String count(DatasetGraph quads, Node property, String words) {
    return count(quads, property, Node.ANY, words);
  }

  private String count(DatasetGraph quads, Node property, Node value, String words) {
    return String.format(
        Locale.ROOT, "%,d %s", Iter.count(quads.find(graph, Node.ANY, property, value)), words);
  }

  private boolean isCurrent(DatasetGraph quads) {
    return quads.contains(graph, graph, Plm.derivedUnder, version);
  }

  private void note(DatasetGraph quads, Set<Node> graphs) {
    Articles articles = new Articles(quads, graph);
    series.note(articles, graphs);
    conflicts.note(articles, graphs);
    sessions.note(articles, graphs);
    people.note(articles, graphs);
    callings.note(articles, graphs);
  }

  /** Each step may look at what the one before it has written. */
  private void write(DatasetGraph quads) {
    Articles articles = new Articles(quads, graph);
    series.change(articles).write(quads, graph);
    conflicts.change(articles).write(quads, graph);
    sessions.change(articles).write(quads, graph);
    Keeper.Change tenures = people.change(articles);
    Set<Node> posts = posts(articles, tenures);
    predecessors.noteKeys(articles, posts);
    tenures.write(quads, graph);
    predecessors.change(articles).write(quads, graph);
    posts.forEach(
        post -> callings.noteKeys(articles, articles.subjects(Plm.calledAs, post).keySet()));
    callings.change(articles).write(quads, graph);
  }

  /** The posts of tenures that change in any way. */
  private static Set<Node> posts(Articles articles, Keeper.Change change) {
    Set<Node> subjects = change.triples().map(Triple::getSubject).collect(Collectors.toSet());
    Set<Node> posts = new TreeSet<>(Order.NODES);
    change
        .triples()
        .filter(triple -> triple.getPredicate().equals(Plm.post))
        .forEach(triple -> posts.add(triple.getObject()));
    subjects.forEach(
        subject ->
            articles
                .derived(subject, Plm.post, Node.ANY)
                .forEach(triple -> posts.add(triple.getObject())));
    return posts;
  }

  private void forget() {
    Stream.of(series, conflicts, sessions, people, predecessors, callings).forEach(Keeper::forget);
  }
}
