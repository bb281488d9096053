package org.plenumkg.mention;

/**
 * How often the same characters stand in a text, for those pieces of it that are counted. Each is
 * known by the place where it stands first, so that none is copied.
 */
final class NameCounts {

  private static final int FEWEST = 64;

  private final String text;

  /** A table with open addressing: where a piece begins and ends, and how often it stands. */
  private int[] starts = new int[FEWEST];

  private int[] ends = new int[FEWEST];
  private int[] counts = new int[FEWEST];
  private int size;

  NameCounts(String text) {
    this.text = text;
  }

  /** Counts {@code [start, end)}. */
  void add(int start, int end) {
    int slot = slot(start, end);
    if (counts[slot] == 0) {
      if (size * 2 >= counts.length) {
        grow();
        slot = slot(start, end);
      }
      size++;
      starts[slot] = start;
      ends[slot] = end;
    }
    counts[slot]++;
  }

  /** How often what {@code [start, end)} says was counted. */
  int of(int start, int end) {
    return counts[slot(start, end)];
  }

  /** Where a piece is kept, or the free place for it. */
  private int slot(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & (counts.length - 1);
    while (counts[slot] != 0 && !isSame(slot, start, end)) {
      slot = (slot + 1) & (counts.length - 1);
    }
    return slot;
  }

  private boolean isSame(int slot, int start, int end) {
    return ends[slot] - starts[slot] == end - start
        && text.regionMatches(start, text, starts[slot], end - start);
  }

  private void grow() {
    int[] oldStarts = starts;
    int[] oldEnds = ends;
    int[] oldCounts = counts;
    starts = new int[oldCounts.length * 2];
    ends = new int[starts.length];
    counts = new int[starts.length];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldStarts[i], oldEnds[i]);
        starts[slot] = oldStarts[i];
        ends[slot] = oldEnds[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
