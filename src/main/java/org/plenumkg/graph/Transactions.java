package org.plenumkg.graph;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** The transactions of a store: none begins on a disk that is nearly full. */
final class Transactions {

  /** Bytes left free on the disk. */
  private static final long RESERVE = 64L << 20;

  /** Bytes that a triple may take in a transaction, dead space included. */
  private static final long BYTES_A_TRIPLE = 800;

  private final Path directory;
  private final DatasetGraph dataset;

  Transactions(Path directory, DatasetGraph dataset) {
    this.directory = directory;
    this.dataset = dataset;
  }

  /** Reads in one transaction, which sees a state of the store and nothing of later writers. */
  <T> T read(Function<DatasetGraph, T> reading) {
    return Txn.calculateRead(dataset, () -> reading.apply(dataset));
  }

  /**
   * Writes in one transaction, all of it or nothing.
   *
   * @throws StoreException if the disk fails or is nearly full
   */
  void write(Consumer<DatasetGraph> change) {
    needRoomFor(0);
    try {
      Txn.executeWrite(dataset, () -> change.accept(dataset));
    } catch (RuntimeException e) {
      throw explained(e);
    }
  }

  /** A failure in words, if it is the disk's. */
  RuntimeException explained(RuntimeException failure) {
    return StoreException.explained(directory, failure);
  }

  /**
   * Makes sure that there is room for some triples.
   *
   * @throws StoreException if the disk is nearly full
   */
  void needRoomFor(long triples) {
    StoreDirectory.needRoom(directory, RESERVE + triples * BYTES_A_TRIPLE);
  }
}
