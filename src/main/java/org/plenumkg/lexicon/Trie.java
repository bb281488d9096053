package org.plenumkg.lexicon;

/**
 * Sequences of characters by their common beginnings: states joined by characters, all in one table
 * with open addressing, so that a step is one look into memory and makes no object. An entry is one
 * number: state, character and the state that they lead to.
 */
final class Trie {

  /** Where every sequence begins. */
  static final int ROOT = 0;

  /** What no sequence leads to. */
  static final int NONE = -1;

  private static final int SMALLEST = 32;

  /** For the state that an entry leads to. */
  private static final int TARGET_BITS = 24;

  private static final int MOST_STATES = 1 << TARGET_BITS;

  /** No entry: nothing leads back to the root. */
  private static final long FREE = 0;

  /** Bits of the characters that sequences begin with: most of a text is passed over by them. */
  private final long[] firsts = new long[256];

  private long[] entries = new long[SMALLEST];
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
    if (states == MOST_STATES) {
      throw new IllegalStateException("more than " + MOST_STATES + " states");
    }
    if (states * 3 > entries.length) {
      grow();
    }
    put(key(state, c) << TARGET_BITS | states);
    return states++;
  }

  /** False only if no sequence begins with a character. */
  boolean mayBegin(char c) {
    return ((firsts[(c >>> 6) & 255] >>> c) & 1) != 0;
  }

  /** The state that a character leads to from another, {@link #NONE} if there is none. */
  int step(int state, char c) {
    if (state == ROOT && !mayBegin(c)) {
      return NONE;
    }
    long[] table = entries;
    long key = key(state, c);
    int slot = slot(key, table.length);
    for (long entry = table[slot]; entry != FREE; entry = table[slot]) {
      if (entry >>> TARGET_BITS == key) {
        return (int) entry & (MOST_STATES - 1);
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return NONE;
  }

  private void put(long entry) {
    int slot = slot(entry >>> TARGET_BITS, entries.length);
    while (entries[slot] != FREE) {
      slot = (slot + 1) & (entries.length - 1);
    }
    entries[slot] = entry;
  }

  private void grow() {
    long[] old = entries;
    entries = new long[old.length * 2];
    for (long entry : old) {
      if (entry != FREE) {
        put(entry);
      }
    }
  }

  private static int slot(long key, int length) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (length - 1);
  }

  private static long key(int state, char c) {
    return ((long) state << Character.SIZE) | c;
  }
}
