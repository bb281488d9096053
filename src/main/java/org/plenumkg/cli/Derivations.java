package org.plenumkg.cli;

import java.util.List;
import org.plenumkg.graph.Derivation;

/** What is kept in step with the pages of a store, by every command that changes pages. */
final class Derivations {

  private Derivations() {}

  /** All of them, in the order in which they are told of changes. */
  static List<Derivation> all() {
    return List.of();
  }
}
