package org.plenumkg.derive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.plenumkg.ontology.Plm;

/**
 * What the articles of a store say and, apart from it, what has been derived; every question is one
 * look-up in an index.
 */
final class Articles {

  private final DatasetGraph quads;
  private final Node resolved;

  Articles(DatasetGraph quads, Node resolved) {
    this.quads = quads;
    this.resolved = resolved;
  }

  /** A node in the graph of one article. */
  record Place(Node article, Node node) {}

  /** Those of all articles. */
  List<Node> graphs() {
    return Iter.toList(
        Iter.map(quads.find(Node.ANY, Node.ANY, Plm.onPage, Node.ANY), Quad::getGraph));
  }

  /** Where articles give something that value. */
  List<Place> with(Node property, Node value) {
    List<Place> found = new ArrayList<>();
    Iterator<Quad> all = quads.find(Node.ANY, Node.ANY, property, value);
    all.forEachRemaining(
        quad -> {
          if (!quad.getGraph().equals(resolved)) {
            found.add(new Place(quad.getGraph(), quad.getSubject()));
          }
        });
    return found;
  }

  /** All that have that value, each with one of the articles that say so. */
  Map<Node, Node> subjects(Node property, Node value) {
    Map<Node, Node> found = new LinkedHashMap<>();
    with(property, value).forEach(place -> found.putIfAbsent(place.node(), place.article()));
    return found;
  }

  /** What has a value of that property in one article. */
  Set<Node> in(Node article, Node property) {
    return in(article, property, Node.ANY);
  }

  /** What has that value in one article. */
  Set<Node> in(Node article, Node property, Node value) {
    Set<Node> found = new LinkedHashSet<>();
    quads
        .find(article, Node.ANY, property, value)
        .forEachRemaining(quad -> found.add(quad.getSubject()));
    return found;
  }

  /** All that one article says of a node. */
  Properties of(Place place) {
    Map<Node, List<Node>> values = new LinkedHashMap<>();
    quads
        .find(place.article(), place.node(), Node.ANY, Node.ANY)
        .forEachRemaining(
            quad ->
                values
                    .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
                    .add(quad.getObject()));
    return new Properties(values);
  }

  /** Distinct values that any article gives, in a fixed order. */
  List<Node> values(Node subject, Node property) {
    return Iter.toList(
            Iter.filter(
                quads.find(Node.ANY, subject, property, Node.ANY),
                quad -> !quad.getGraph().equals(resolved)))
        .stream()
        .map(Quad::getObject)
        .distinct()
        .sorted(Order.NODES)
        .toList();
  }

  /** The articles that give something a value of that property. */
  List<Node> graphsOf(Node subject, Node property) {
    return Iter.toList(Iter.map(quads.find(Node.ANY, subject, property, Node.ANY), Quad::getGraph))
        .stream()
        .filter(graph -> !graph.equals(resolved))
        .distinct()
        .sorted(Order.NODES)
        .toList();
  }

  /** What the first article that describes a node says of it; the same as any other would. */
  Properties description(Node subject, Node property) {
    Iterator<Quad> found = quads.find(Node.ANY, subject, property, Node.ANY);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (!quad.getGraph().equals(resolved)) {
        Iter.close(found);
        return of(new Place(quad.getGraph(), subject));
      }
    }
    return new Properties(Map.of());
  }

  /** What has been derived. */
  List<Triple> derived(Node subject, Node property, Node value) {
    return Iter.toList(Iter.map(quads.find(resolved, subject, property, value), Quad::asTriple));
  }

  /** All values that have been derived of a property. */
  Set<Node> derivedValues(Node property) {
    return Iter.toSet(
        Iter.map(quads.find(resolved, Node.ANY, property, Node.ANY), Quad::getObject));
  }

  /** Values of the properties of one node. */
  record Properties(Map<Node, List<Node>> values) {

    /** All values, in a fixed order. */
    List<Node> all(Node property) {
      return values.getOrDefault(property, List.of()).stream().sorted(Order.NODES).toList();
    }

    /** The value, the first in a fixed order if there are several. */
    Optional<Node> one(Node property) {
      return all(property).stream().findFirst();
    }

    /** Whether that is a value. */
    boolean has(Node property, Node value) {
      return values.getOrDefault(property, List.of()).contains(value);
    }

    /** Characters of the value, empty if there is none. */
    String words(Node property) {
      return one(property).map(Node::getLiteralLexicalForm).orElse("");
    }
  }
}
