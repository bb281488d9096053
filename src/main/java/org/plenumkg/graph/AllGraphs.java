package org.plenumkg.graph;

import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the graphs of a store say together, to be asked within a transaction. Answers are whole
 * lists, so that none stays open that is not used up.
 */
public record AllGraphs(DatasetGraph quads) {

  /** Whether one says so; {@link Node#ANY} stands for whatever there is. */
  public boolean say(Node subject, Node property, Node object) {
    return quads.contains(Quad.unionGraph, subject, property, object);
  }

  /** All that have a value. */
  public Stream<Node> subjects(Node property, Node object) {
    return Iter.toList(
        Iter.map(quads.find(Quad.unionGraph, Node.ANY, property, object), Quad::getSubject))
        .stream();
  }

  /** The values of something. */
  public Stream<Node> objects(Node subject, Node property) {
    return Iter.toList(
        Iter.map(quads.find(Quad.unionGraph, subject, property, Node.ANY), Quad::getObject))
        .stream();
  }

  /** The characters of the values of something, each once and in their order. */
  public Stream<String> words(Node subject, Node property) {
    return objects(subject, property).map(Node::getLiteralLexicalForm).distinct().sorted();
  }
}
