package org.plenumkg.extract;

import org.apache.jena.graph.Node;
import org.plenumkg.text.Span;

/**
 * Something that persons do at a meeting or on a visit: 主持, 强调, 督导.
 *
 * @param role the term of the ontology that it is
 * @param verb where the verb stands
 * @param object what stands behind the verb in its clause
 * @param speech whether what is said follows the verb
 */
record Deed(Subject subject, Node role, Span verb, Span object, Speech speech) {

  /** What a verb says of speech. */
  enum Speech {
    NONE,
    /** 强调, 指出: speaking at an event. */
    SAYS,
    /** 表示, 介绍: speaking anywhere, also to a reporter. */
    COMMENTS
  }
}
