package org.plenumkg.graph;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.ontology.Plm;

/**
 * How much a store holds of pages and what they state, known without looking at all of it.
 *
 * @param pages read
 * @param articles found on them
 * @param facts stated in them; one that two articles state counts twice
 * @param triples in the graphs of articles; one that stands in two graphs counts twice
 */
public record Holdings(long pages, long articles, long facts, long triples) {

  /** Of an empty store. */
  static final Holdings NONE = new Holdings(0, 0, 0, 0);

  /** What one named graph of a page adds. */
  static Holdings of(Node page, Node graph, Collection<Triple> triples) {
    long facts = triples.stream().filter(Holdings::isFact).count();
    return new Holdings(0, graph.equals(page) ? 0 : 1, facts, triples.size());
  }

  /** One page more. */
  static Holdings ofPage() {
    return new Holdings(1, 0, 0, 0);
  }

  Holdings plus(Holdings more) {
    return new Holdings(
        pages + more.pages, articles + more.articles, facts + more.facts, triples + more.triples);
  }

  Holdings minus(Holdings less) {
    return new Holdings(
        pages - less.pages, articles - less.articles, facts - less.facts, triples - less.triples);
  }

  private static boolean isFact(Triple triple) {
    return triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().equals(Plm.Fact);
  }
}
