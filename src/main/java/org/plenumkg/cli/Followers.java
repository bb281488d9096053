package org.plenumkg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenumkg.derive.Resolved;
import org.plenumkg.graph.Derivation;
import org.plenumkg.graph.Store;
import org.plenumkg.search.SearchIndex;

/**
 * What is kept in step with the pages of a store: what several articles say together, and the index
 * for searching, which there is from the first time that the store was served.
 */
final class Followers implements AutoCloseable {

  private final Store store;
  private final Resolved resolved;
  private final Optional<SearchIndex> index;

  /** Those of a store, which is in this directory. */
  Followers(Path directory, Store store, Resolved resolved) {
    this.store = store;
    this.resolved = resolved;
    this.index =
        SearchIndex.exists(directory)
            ? Optional.of(SearchIndex.open(directory, store))
            : Optional.empty();
  }

  /** All of them, in the order in which they are told of changes. */
  List<Derivation> all() {
    return Stream.concat(Stream.of(resolved), index.stream()).toList();
  }

  /** Makes up for what they have not followed. */
  void catchUp() {
    resolved.mend(store);
    index.ifPresent(follower -> follower.catchUp(store));
  }

  @Override
  public void close() {
    index.ifPresent(SearchIndex::close);
  }
}
