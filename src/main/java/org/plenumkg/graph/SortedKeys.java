package org.plenumkg.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * Sorts keys of one length by their bytes, taken as unsigned numbers: so many in memory at a time,
 * the rest as sorted runs on the disk.
 */
final class SortedKeys implements AutoCloseable {

  private final int inMemory;
  private final KeyFile file;
  private final List<byte[]> keys = new ArrayList<>();
  private final List<KeyFile.Run> runs = new ArrayList<>();

  /**
   * An empty one.
   *
   * @param folder for a file of runs
   * @param length of every key, in bytes
   * @param inMemory keys that may be held in memory, at least 1
   */
  SortedKeys(Path folder, int length, int inMemory) {
    this.inMemory = inMemory;
    this.file = new KeyFile(folder, length);
  }

  /** Takes a key, which nobody may change from now on. */
  void add(byte[] key) {
    keys.add(key);
    if (keys.size() >= inMemory) {
      runs.add(file.append(sorted()));
    }
  }

  /** Hands over all keys in ascending order, equal ones once; to be called once. */
  void forEach(Consumer<byte[]> action) {
    Consumer<byte[]> distinct = new Distinct(action);
    if (runs.isEmpty()) {
      Arrays.asList(sorted()).forEach(distinct);
    } else {
      runs.add(file.append(sorted()));
      merge(distinct);
    }
  }

  /** Frees the disk. */
  @Override
  public void close() {
    file.close();
  }

  private byte[][] sorted() {
    byte[][] sorted = keys.toArray(byte[][]::new);
    keys.clear();
    Arrays.parallelSort(sorted, Arrays::compareUnsigned);
    return sorted;
  }

  private void merge(Consumer<byte[]> action) {
    PriorityQueue<KeyFile.Run> heads =
        new PriorityQueue<>(Comparator.comparing(KeyFile.Run::head, Arrays::compareUnsigned));
    runs.stream().filter(KeyFile.Run::advance).forEach(heads::add);
    while (!heads.isEmpty()) {
      KeyFile.Run least = heads.poll();
      action.accept(least.head());
      if (least.advance()) {
        heads.add(least);
      }
    }
  }

  /** Passes on what differs from the one before. */
  private static final class Distinct implements Consumer<byte[]> {

    private final Consumer<byte[]> action;
    private byte[] last = new byte[0];

    Distinct(Consumer<byte[]> action) {
      this.action = action;
    }

    @Override
    public void accept(byte[] key) {
      if (!Arrays.equals(last, key)) {
        action.accept(key);
        last = key;
      }
    }
  }
}
