package org.plenumkg;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenumkg.derive.Resolved;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.KeptDescription;
import org.plenumkg.graph.Store;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.search.SearchIndex;

/**
 * What is kept in step with the pages of a store: what several articles say together, the store's
 * description of itself, and the index for searching, which there is from the first time that the
 * store was served.
 */
public final class Derivations implements AutoCloseable {

  private final Store store;
  private final Resolved resolved;
  private final KeptDescription description;
  private final Optional<SearchIndex> index;

  private Derivations(
      Store store, Ontology ontology, Resolved resolved, Optional<SearchIndex> index) {
    this.store = store;
    this.resolved = resolved;
    this.description = new KeptDescription(store.base(), ontology);
    this.index = index;
  }

  /**
   * Those of a store.
   *
   * @param directory of the store
   * @param resolved what follows from several articles
   */
  public static Derivations open(
      Path directory, Store store, Ontology ontology, Resolved resolved) {
    return new Derivations(
        store,
        ontology,
        resolved,
        SearchIndex.exists(directory)
            ? Optional.of(SearchIndex.open(directory, store))
            : Optional.empty());
  }

  /** All of them, in the order in which they are told of changes. */
  public List<Derivation> all() {
    return Stream.concat(Stream.of(resolved, description), index.stream()).toList();
  }

  /** Makes up for what they have not followed. */
  public void catchUp() {
    resolved.mend(store);
    description.mend(store);
    index.ifPresent(follower -> follower.catchUp(store));
  }

  @Override
  public void close() {
    index.ifPresent(SearchIndex::close);
  }
}
