package org.plenumkg.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;
import org.plenumkg.mention.Value;
import org.plenumkg.ontology.Ontology;

/** Writes the things of an article: class, names, and what their identity entails. */
final class ThingGraph {

  private final Ontology ontology;
  private final Nodes nodes;
  private final Triples triples;
  private final Set<Thing> described = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Node, String> labels = new HashMap<>();

  ThingGraph(Ontology ontology, Nodes nodes, Triples triples) {
    this.ontology = ontology;
    this.nodes = nodes;
    this.triples = triples;
  }

  /** Describes a value if it is a thing, and the things that describe it. */
  void describe(Value value) {
    // By instance: two that are equal may still be described differently.
    if (value instanceof Thing thing && described.add(thing)) {
      Node node = nodes.of(thing);
      triples.addTypes(node, ontology.typesOf(thing.type()));
      name(thing, thing.name());
      thing.roles().forEach(role -> describe(node, role));
    }
  }

  /** Gives a thing that is described already a property more. */
  void describe(Thing thing, Role role) {
    describe(nodes.of(thing), role);
  }

  /** Gives a thing a name: the first one is its label, others stand beside it. */
  void name(Thing thing, String name) {
    Node node = nodes.of(thing);
    String label = labels.putIfAbsent(node, name);
    if (label == null) {
      triples.addWords(node, RDFS.Nodes.label, name);
    } else if (!label.equals(name)) {
      triples.addWords(node, SKOS.altLabel.asNode(), name);
    }
  }

  private void describe(Node node, Role role) {
    triples.add(node, role.property(), nodes.of(role.value()));
    describe(role.value());
  }
}
