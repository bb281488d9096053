package org.plenumkg.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Fills an empty table of a database, of triples or of quads: collects the rows and sorts them for
 * each index, so that all is written from the beginning to the end however little of it memory
 * holds. TDB2's own loader puts them into every index but the first in a random order.
 */
final class BulkTable implements AutoCloseable {

  /** About 50 MB. */
  private static final int KEYS_IN_MEMORY = 1 << 20;

  private final NodeTable nodes;
  private final List<TupleIndex> indexes;
  private final int[] firstOrder;
  private final int length;
  private final Path folder;
  private final SortedKeys rows;

  /**
   * An empty table.
   *
   * @param folder for what is sorted
   */
  BulkTable(NodeTupleTable empty, Path folder) {
    this.nodes = empty.getNodeTable();
    this.indexes = List.of(empty.getTupleTable().getIndexes());
    this.firstOrder = order(indexes.get(0));
    this.length = empty.getTupleLen() * NodeId.SIZE;
    this.folder = folder;
    this.rows = keys();
  }

  /** Takes a row; the same one may come several times. */
  void add(Node... row) {
    byte[] key = new byte[length];
    for (int i = 0; i < row.length; i++) {
      NodeIdFactory.set(nodes.getAllocateNodeId(row[firstOrder[i]]), key, i * NodeId.SIZE);
    }
    rows.add(key);
  }

  /** Writes all indexes. */
  void finish() {
    RangeIndex first = tree(indexes.get(0));
    fill(first, rows);
    for (TupleIndex other : indexes.subList(1, indexes.size())) {
      int[] from = order(other, firstOrder);
      try (SortedKeys sorted = keys()) {
        first.iterator().forEachRemaining(row -> sorted.add(rearranged(row.getKey(), from)));
        fill(tree(other), sorted);
      }
    }
  }

  @Override
  public void close() {
    rows.close();
  }

  private SortedKeys keys() {
    return new SortedKeys(folder, length, KEYS_IN_MEMORY);
  }

  private static void fill(RangeIndex empty, SortedKeys keys) {
    try (PackedIndex packed = new PackedIndex(empty)) {
      keys.forEach(packed);
    }
  }

  private static RangeIndex tree(TupleIndex index) {
    return ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
  }

  /** Which columns of a row an index has, in its order. */
  private static int[] order(TupleIndex index) {
    return IntStream.range(0, index.getTupleLength()).map(index.getMapping()::getSlotIdx).toArray();
  }

  /** The same, as places in another index's order. */
  private static int[] order(TupleIndex index, int[] other) {
    List<Integer> places = IntStream.of(other).boxed().toList();
    return IntStream.of(order(index)).map(places::indexOf).toArray();
  }

  private static byte[] rearranged(byte[] key, int[] from) {
    byte[] rearranged = new byte[key.length];
    for (int i = 0; i < from.length; i++) {
      System.arraycopy(key, from[i] * NodeId.SIZE, rearranged, i * NodeId.SIZE, NodeId.SIZE);
    }
    return rearranged;
  }
}
