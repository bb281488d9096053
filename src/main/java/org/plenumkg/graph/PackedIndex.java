package org.plenumkg.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.apache.jena.dboe.index.RangeIndex;

/**
 * Fills an empty B+ tree with keys that come in ascending order, so that its blocks become nearly
 * full. As it halves a block that is full, keys put in as they come would leave every block half
 * empty: so some of them go in first and, once their block has been halved, the others between
 * them.
 */
final class PackedIndex implements Consumer<byte[]>, AutoCloseable {

  /** Of so many keys … */
  private static final int ROUND = 9;

  /** … so many go in first: half a block of these leaves room for the others, and a tenth free. */
  private static final int FIRST = 5;

  /** Keys that wait; several blocks' (of 8 KiB, with 24 or 32 bytes a key). */
  private static final int WAITING = 2000;

  private final RangeIndex index;
  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private long number;

  PackedIndex(RangeIndex empty) {
    this.index = empty;
  }

  @Override
  public void accept(byte[] key) {
    if (number++ % ROUND < FIRST) {
      insert(key);
      return;
    }
    waiting.add(key);
    if (waiting.size() > WAITING) {
      insert(waiting.remove());
    }
  }

  /** Puts in those that wait. */
  @Override
  public void close() {
    waiting.forEach(this::insert);
    waiting.clear();
  }

  private void insert(byte[] key) {
    index.insert(index.getRecordFactory().create(key));
  }
}
