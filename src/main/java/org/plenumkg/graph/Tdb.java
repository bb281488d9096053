package org.plenumkg.graph;

import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;

/** How TDB2 is set up for stores. */
final class Tdb {

  /** Caches of nodes for a heap of 512 MB; the usual ones are for gigabytes. */
  private static final StoreParams PARAMS =
      StoreParams.builder("plenum")
          .node2NodeIdCacheSize(150_000)
          .nodeId2NodeCacheSize(100_000)
          .build();

  private Tdb() {}

  /**
   * Connects to the database in a directory, which is made where there is none.
   *
   * @throws StoreException if another process uses it
   */
  static DatasetGraph connect(Path directory) {
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory), PARAMS);
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      return dataset;
    } catch (DBOpEnvException e) {
      throw new StoreException(directory + ": in use by another process", e);
    }
  }
}
