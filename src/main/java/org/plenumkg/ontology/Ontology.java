package org.plenumkg.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The ontology as it stands in {@code plenum.ttl}, and what the writer of triples asks of it: that
 * a plenum (全会) is a meeting and an event, that {@code plm:Presides} (主持) is also written as {@code
 * plm:presidedBy}.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class Ontology {

  private final Graph graph;
  private final Map<Node, List<Node>> types;
  private final Map<Node, Node> pathSegments;
  private final Map<Node, Node> shortcutSubjects;
  private final Map<Node, Node> shortcutObjects;
  private final Map<Node, List<Node>> shortcuts;

  /**
   * Reads the ontology from the class path.
   *
   * @throws IllegalStateException if it is not there
   */
  public Ontology() {
    this("/ontology/plenum.ttl");
  }

  Ontology(String resource) {
    graph = new GraphReadOnly(read(resource));
    types = types(graph);
    pathSegments = inherited(Plm.pathSegment);
    shortcutSubjects = inherited(Plm.shortcutSubject);
    shortcutObjects = inherited(Plm.shortcutObject);
    shortcuts = shortcuts(graph);
  }

  /** All classes, in no order. */
  public Set<Node> classes() {
    return types.keySet();
  }

  /**
   * A class and all its super-classes in the {@code plm:} namespace: a class before its
   * super-classes, and otherwise by the number of these and by name.
   *
   * @throws IllegalArgumentException if the ontology has no such class
   */
  public List<Node> typesOf(Node cls) {
    return types.get(known(cls));
  }

  /**
   * The {kind} in the IRIs of things of a class: its own, or that of its nearest super-class.
   *
   * @throws IllegalArgumentException if the ontology has no such class, or nothing is ever named by
   *     it, as with plm:Event
   */
  public String pathSegment(Node cls) {
    return nearest(pathSegments, cls)
        .map(Node::getLiteralLexicalForm)
        .orElseThrow(() -> new IllegalArgumentException("no plm:pathSegment: " + cls));
  }

  /** Properties to write beside a fact that has this value, by name; none for any other node. */
  public List<Node> shortcuts(Node individual) {
    return shortcuts.getOrDefault(individual, List.of());
  }

  /**
   * The property of a class of facts that gives the subject of its shortcuts.
   *
   * @throws IllegalArgumentException if the ontology has no such class
   */
  public Optional<Node> shortcutSubject(Node factClass) {
    return nearest(shortcutSubjects, factClass);
  }

  /**
   * The property of a class of facts that gives the object of its shortcuts.
   *
   * @throws IllegalArgumentException if the ontology has no such class
   */
  public Optional<Node> shortcutObject(Node factClass) {
    return nearest(shortcutObjects, factClass);
  }

  /**
   * The name of a term in a language.
   *
   * @param lang "zh" or "en"
   * @throws IllegalArgumentException if there is none
   */
  public String label(Node term, String lang) {
    return objects(graph, term, RDFS.Nodes.label)
        .filter(label -> label.getLiteralLanguage().equals(lang))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no label @" + lang + ": " + term));
  }

  /** Everything the ontology says, read-only. */
  public Graph graph() {
    return graph;
  }

  private Optional<Node> nearest(Map<Node, Node> inherited, Node cls) {
    return Optional.ofNullable(inherited.get(known(cls)));
  }

  private Node known(Node cls) {
    if (!types.containsKey(cls)) {
      throw new IllegalArgumentException("no class of the ontology: " + cls);
    }
    return cls;
  }

  private Map<Node, Node> inherited(Node annotation) {
    Map<Node, Node> found = new HashMap<>();
    types.forEach(
        (cls, all) ->
            all.stream()
                .flatMap(type -> objects(graph, type, annotation))
                .findFirst()
                .ifPresent(value -> found.put(cls, value)));
    return Map.copyOf(found);
  }

  private static Map<Node, List<Node>> types(Graph graph) {
    Map<Node, Set<Node>> closures = new HashMap<>();
    subjects(graph, RDF.Nodes.type, OWL.Class.asNode())
        .forEach(cls -> closures.put(cls, superClasses(graph, cls, new LinkedHashSet<>())));
    // A class has every super-class that its super-classes have, and these besides, hence more.
    Comparator<Node> mostSpecificFirst =
        Comparator.comparingInt((Node cls) -> -closures.get(cls).size())
            .thenComparing(Node::getURI);
    Map<Node, List<Node>> types = new HashMap<>();
    closures.forEach((cls, all) -> types.put(cls, all.stream().sorted(mostSpecificFirst).toList()));
    return Map.copyOf(types);
  }

  private static Set<Node> superClasses(Graph graph, Node cls, Set<Node> seen) {
    if (seen.add(cls)) {
      objects(graph, cls, RDFS.Nodes.subClassOf)
          .filter(parent -> parent.getURI().startsWith(Plm.NS))
          .forEach(parent -> superClasses(graph, parent, seen));
    }
    return seen;
  }

  private static Map<Node, List<Node>> shortcuts(Graph graph) {
    Map<Node, List<Node>> shortcuts = new HashMap<>();
    subjects(graph, Plm.shortcut, Node.ANY)
        .forEach(value -> shortcuts.put(value, objects(graph, value, Plm.shortcut).toList()));
    return Map.copyOf(shortcuts);
  }

  private static Stream<Node> subjects(Graph graph, Node predicate, Node object) {
    return graph.find(Node.ANY, predicate, object).mapWith(Triple::getSubject).toSet().stream();
  }

  /** In a fixed order, since a graph has none. */
  private static Stream<Node> objects(Graph graph, Node subject, Node predicate) {
    return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .sorted(Comparator.comparing(Node::toString));
  }

  private static Graph read(String resource) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return graph;
  }
}
