package org.plenumkg.extract;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.plenumkg.mention.Role;
import org.plenumkg.mention.Thing;
import org.plenumkg.mention.Value;
import org.plenumkg.text.Span;

/**
 * One thing that an article states, as a class of the ontology with its roles and the words that
 * state it: an attestation that 樊惠林 is 书记 of 二七区委.
 *
 * @param type a sub-class of plm:Fact
 * @param roles its properties, in any order
 * @param evidence one or more spans of the article's repaired text
 * @param rule name of the rule that found it: attestation/title-before-name
 * @param confidence 0 to 1
 */
public record Fact(
    Node type, List<Role> roles, List<Span> evidence, String rule, double confidence) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no evidence or the confidence is out of bounds
   */
  public Fact {
    roles = List.copyOf(roles);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no evidence or confidence for a " + type);
    }
  }

  /** Values of one property. */
  public Stream<Value> values(Node property) {
    return roles.stream().filter(r -> r.property().equals(property)).map(Role::value);
  }

  /** Things that fill one property. */
  public Stream<Thing> things(Node property) {
    return values(property).filter(Thing.class::isInstance).map(Thing.class::cast);
  }
}
