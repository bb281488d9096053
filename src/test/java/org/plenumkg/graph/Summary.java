package org.plenumkg.graph;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.ontology.Plm;

/**
 * How much a store holds, of each kind, over all its graphs; a thing that many articles name is
 * one.
 */
public record Summary(
    long pages,
    long articles,
    long people,
    long posts,
    long meetings,
    long projects,
    long policies,
    long facts,
    long triples) {

  /** Counts a store; takes longer the larger it is. */
  public static Summary of(Store store) {
    return store.read(
        quads ->
            new Summary(
                count(quads, Plm.Page),
                count(quads, Plm.Article),
                count(quads, Plm.Person),
                count(quads, Plm.Post),
                count(quads, Plm.Meeting),
                count(quads, Plm.Project),
                count(quads, Plm.Policy),
                count(quads, Plm.Fact),
                length(quads.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY))));
  }

  private static long count(DatasetGraph quads, Node type) {
    return length(quads.find(Quad.unionGraph, Node.ANY, RDF.Nodes.type, type));
  }

  private static long length(Iterator<?> found) {
    long length = 0;
    for (; found.hasNext(); found.next()) {
      length++;
    }
    return length;
  }
}
