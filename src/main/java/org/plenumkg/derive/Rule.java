package org.plenumkg.derive;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Derives triples of one kind, each of which belongs to one key, such as the people of one name. It
 * remembers nothing: what it derives for a key is a function of the articles alone.
 *
 * @param <K> its keys
 */
interface Rule<K> {

  /** Keys on which the graph of an article bears, while the dataset holds it; maybe repeated. */
  Stream<K> keys(Articles articles, Node graph);

  /** What is derived now for keys. */
  Set<Triple> held(Articles articles, Set<K> keys);

  /** What follows for keys. */
  Set<Triple> derive(Articles articles, Set<K> keys);
}
