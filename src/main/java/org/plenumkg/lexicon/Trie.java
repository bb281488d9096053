package org.plenumkg.lexicon;

import java.util.Arrays;

/**
 * Sequences of characters by their common beginnings: states joined by characters, all in one table
 * with open addressing, so that a step is one look into memory and makes no object.
 */
final class Trie {

  /** Where every sequence begins. */
  static final int ROOT = 0;

  /** What no sequence leads to. */
  static final int NONE = -1;

  private static final int SMALLEST = 16;

  /** Bits of the characters that sequences begin with: most of a text is passed over by them. */
  private final long[] firsts = new long[256];

  private long[] keys = filled(SMALLEST);
  private int[] targets = new int[SMALLEST];
  private int states = 1;

  /** How many states there are; they are numbered from {@link #ROOT}. */
  int states() {
    return states;
  }

  /** The state that a character leads to from another, made if there is none. */
  int extend(int state, char c) {
    int next = step(state, c);
    if (next != NONE) {
      return next;
    }
    if (state == ROOT) {
      firsts[(c >>> 6) & 255] |= 1L << c;
    }
    if (states * 2 > keys.length) {
      grow();
    }
    put(key(state, c), states);
    return states++;
  }

  /** The state that a character leads to from another, {@link #NONE} if there is none. */
  int step(int state, char c) {
    if (state == ROOT && ((firsts[(c >>> 6) & 255] >>> c) & 1) == 0) {
      return NONE;
    }
    long key = key(state, c);
    for (int slot = slot(key); keys[slot] != NONE; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return NONE;
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != NONE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = filled(oldKeys.length * 2);
    targets = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
  }

  private static long key(int state, char c) {
    return ((long) state << Character.SIZE) | c;
  }

  private static long[] filled(int size) {
    long[] keys = new long[size];
    Arrays.fill(keys, NONE);
    return keys;
  }
}
