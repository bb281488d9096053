package org.plenumkg.graph;

import java.util.Collection;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** N-Triples: a statement a line, sorted, for line-based programs. */
final class NTriplesWriter implements SubjectWriter {

  private final AWriter out;

  NTriplesWriter(AWriter out) {
    this.out = out;
  }

  @Override
  public void start() {}

  @Override
  public void write(Node subject, Collection<Triple> triples) {
    triples.stream().map(NodeText::of).sorted().forEach(triple -> out.print(triple + " .\n"));
  }

  @Override
  public void finish() {
    out.flush();
  }
}
