package org.plenumkg.graph;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A form of RDF without named graphs, written one subject after the other. */
interface SubjectWriter {

  /** What stands before all subjects. */
  void start();

  /** All that is said of one subject, in any order. */
  void write(Node subject, Collection<Triple> triples);

  /** What stands after all subjects; nothing is left unwritten then. */
  void finish();
}
