package org.plenumkg;

import java.nio.file.Path;
import java.util.List;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Iris;
import org.plenumkg.graph.Store;

/** What is kept in step with the pages of a store, by everything that changes pages. */
public final class Derivations implements AutoCloseable {

  private final List<Derivation> all;

  private Derivations(List<Derivation> all) {
    this.all = all;
  }

  /** Those of an open store in a directory. */
  public static Derivations open(Path directory, Store store, Iris iris) {
    return new Derivations(List.of());
  }

  /** All of them, in the order in which they are told of changes. */
  public List<Derivation> all() {
    return all;
  }

  /** Closes what they opened. */
  @Override
  public void close() {}
}
