package org.plenumkg.export;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.plenumkg.graph.AllGraphs;
import org.plenumkg.graph.Selection;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Plm;

/**
 * Who appears with whom: people who took part in events, and between any two who took part in the
 * same ones an edge, as heavy as the number of these. GraphML, as Gephi reads it.
 */
public final class AppearanceNetwork {

  private final DatasetGraph quads;
  private final AllGraphs graphs;
  private final Map<String, Set<String>> peopleByEvent = new TreeMap<>();
  private final Map<String, Integer> events = new TreeMap<>();

  private AppearanceNetwork(DatasetGraph quads) {
    this.quads = quads;
    this.graphs = new AllGraphs(quads);
  }

  /** Writes the network that some articles of a store report; the writer stays open. */
  public static void write(Store store, Selection selection, Writer out) {
    store.read(
        quads -> {
          AppearanceNetwork network = new AppearanceNetwork(quads);
          selection.articles(quads).forEach(network::read);
          network.exporter().exportGraph(network.graph(), out);
          return network;
        });
  }

  private void read(Node article) {
    quads
        .find(article, Node.ANY, Plm.participant, Node.ANY)
        .forEachRemaining(
            part -> {
              if (isPerson(article, part.getObject())) {
                quads
                    .find(article, part.getSubject(), Plm.event, Node.ANY)
                    .forEachRemaining(
                        event ->
                            peopleByEvent
                                .computeIfAbsent(event.getObject().getURI(), iri -> new TreeSet<>())
                                .add(part.getObject().getURI()));
              }
            });
  }

  private boolean isPerson(Node article, Node participant) {
    return quads.contains(article, participant, RDF.Nodes.type, Plm.Person);
  }

  private Graph<String, DefaultWeightedEdge> graph() {
    peopleByEvent.values().stream()
        .flatMap(Set::stream)
        .forEach(person -> events.merge(person, 1, Integer::sum));
    Map<String, Map<String, Integer>> together = new TreeMap<>();
    for (Set<String> people : peopleByEvent.values()) {
      List<String> sorted = List.copyOf(people);
      for (int i = 0; i < sorted.size(); i++) {
        Map<String, Integer> others = together.computeIfAbsent(sorted.get(i), p -> new TreeMap<>());
        sorted.subList(i + 1, sorted.size()).forEach(other -> others.merge(other, 1, Integer::sum));
      }
    }
    Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    events.keySet().forEach(graph::addVertex);
    together.forEach(
        (person, others) ->
            others.forEach(
                (other, number) -> graph.setEdgeWeight(graph.addEdge(person, other), number)));
    return graph;
  }

  private GraphMLExporter<String, DefaultWeightedEdge> exporter() {
    GraphMLExporter<String, DefaultWeightedEdge> exporter = new GraphMLExporter<>(iri -> iri);
    exporter.setExportEdgeWeights(true);
    exporter.registerAttribute(
        "label", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
    exporter.registerAttribute(
        "post", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
    exporter.registerAttribute("events", GraphMLExporter.AttributeCategory.NODE, AttributeType.INT);
    exporter.setVertexAttributeProvider(this::attributes);
    return exporter;
  }

  private Map<String, Attribute> attributes(String person) {
    Node node = NodeFactory.createURI(person);
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    attributes.put("label", DefaultAttribute.createAttribute(first(node, RDFS.Nodes.label)));
    attributes.put("post", DefaultAttribute.createAttribute(posts(node)));
    attributes.put("events", DefaultAttribute.createAttribute(events.get(person)));
    return attributes;
  }

  private String posts(Node person) {
    return graphs
        .objects(person, Plm.holds)
        .map(post -> first(post, RDFS.Nodes.label))
        .distinct()
        .sorted()
        .collect(Collectors.joining("|"));
  }

  private String first(Node subject, Node property) {
    return graphs.words(subject, property).findFirst().orElse("");
  }
}
