package org.plenumkg.mention;

import org.apache.jena.graph.Node;

/** One property of a thing or fact with its value: {@code plm:holder} 樊惠林. */
public record Role(Node property, Value value) {

  /** A role that a term of the ontology fills: {@code plm:role plm:Speaks}. */
  public static Role of(Node property, Node term) {
    return new Role(property, new Term(term));
  }
}
