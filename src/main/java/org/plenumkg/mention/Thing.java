package org.plenumkg.mention;

import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;

/**
 * Something that an article names: a person, a body, a post, a meeting, a policy.
 *
 * <p>Two are the same when class, scope and key are: the key is what makes a thing that thing
 * within its scope (樊惠林; party-12-6; 防汛应急演练动员会 2023-05-06), and IRIs are minted from it. The roles
 * describe it and follow from its identity, such as a post's body.
 */
public final class Thing implements Value {

  private final Node type;
  private final String scope;
  private final String key;
  private final String name;
  private final List<Role> roles;

  /**
   * A thing.
   *
   * @param type its class, the most specific one known
   * @param scope division code of the region it belongs to, or empty when it belongs to none
   * @param key what it is within its scope; ASCII keys are taken into the IRI as they are
   * @param name its best name
   * @param roles what describes it
   */
  public Thing(Node type, String scope, String key, String name, List<Role> roles) {
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a " + type + " without a name");
    }
    this.type = Objects.requireNonNull(type);
    this.scope = Objects.requireNonNull(scope);
    this.key = key;
    this.name = name;
    this.roles = List.copyOf(roles);
  }

  /** A thing that is its name. */
  public static Thing named(Node type, String scope, String name, Role... roles) {
    return new Thing(type, scope, name, name, List.of(roles));
  }

  /** Its class, the most specific one known. */
  public Node type() {
    return type;
  }

  /** Division code of the region it belongs to, or empty. */
  public String scope() {
    return scope;
  }

  /** What it is within its scope. */
  public String key() {
    return key;
  }

  /** Its best name. */
  public String name() {
    return name;
  }

  /** What describes it. */
  public List<Role> roles() {
    return roles;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Thing that
        && type.equals(that.type)
        && scope.equals(that.scope)
        && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, scope, key);
  }

  @Override
  public String toString() {
    return type.getLocalName() + " " + name + (scope.isEmpty() ? "" : " (" + scope + ")");
  }
}
