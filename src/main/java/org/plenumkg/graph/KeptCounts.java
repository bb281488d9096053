package org.plenumkg.graph;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** Reads counts out of a description, and counts afresh. */
final class KeptCounts {

  private KeptCounts() {}

  /** How many things of a class the description in a graph tells of. */
  static long number(DatasetGraph quads, Node graph, Node type) {
    Node part = DatasetDescription.part(graph, type);
    return first(quads.find(graph, part, VOID.entities.asNode(), Node.ANY))
        .map(quad -> Long.parseLong(quad.getObject().getLiteralLexicalForm()))
        .orElse(0L);
  }

  /** The days that the description in a graph tells of. */
  static Optional<Days> days(DatasetGraph quads, Node graph) {
    return first(quads.find(graph, graph, DatasetDescription.COVERED, Node.ANY))
        .map(quad -> Days.parse(quad.getObject().getLiteralLexicalForm()));
  }

  /** The days of all articles. */
  static Optional<Days> allDays(DatasetGraph quads) {
    return Iter.asStream(quads.find(Node.ANY, Node.ANY, DCTerms.date.asNode(), Node.ANY))
        .filter(quad -> quad.getGraph().equals(quad.getSubject()))
        .flatMap(quad -> Days.of(quad.getObject()).stream())
        .reduce(Days::and);
  }

  /**
   * How many things of a class there are. Looks at an index only, and not at the things: an index
   * that begins with property and object has the same subject of several graphs in a row.
   */
  static long count(DatasetGraph quads, Node type) {
    Iterator<Tuple<NodeId>> found =
        TDBInternal.getDatasetGraphTDB(quads)
            .getQuadTable()
            .getNodeTupleTable()
            .findAsNodeIds(Node.ANY, Node.ANY, RDF.Nodes.type, type);
    return Iter.count(Iter.distinctAdjacent(Iter.map(found, tuple -> tuple.get(1))));
  }

  private static Optional<Quad> first(Iterator<Quad> found) {
    return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
  }
}
