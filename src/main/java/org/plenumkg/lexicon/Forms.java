package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Printed forms with what they stand for, found by the longest match at a place of a text: a trie
 * over characters, immutable once built.
 *
 * <p>Its edges lie in one table of numbers, and most places of a text are passed over by one look
 * at whether any form begins with their character: a page is looked through for thousands of forms.
 */
public final class Forms<V> {

  /**
   * A form found in a text.
   *
   * @param end exclusive, in UTF-16 units of the text
   */
  public record Match<V>(int end, V value) {}

  /** A node that is not there. */
  private static final int NONE = -1;

  /** One bit for each character with which a form begins. */
  private final long[] firsts = new long[1 << 10];

  /**
   * Edges, found by hashing: the node they leave and their character, and the node they lead to.
   */
  private long[] edges = new long[16];

  private int[] targets = new int[16];

  /** What the form that ends at each node stands for. */
  private final List<Optional<V>> values = new ArrayList<>();

  private Forms() {
    Arrays.fill(targets, NONE);
    values.add(Optional.empty());
  }

  /** Forms with their values; of equal forms the first keeps its value. */
  public static <V> Forms<V> of(Map<String, V> values) {
    Forms<V> forms = new Forms<>();
    values.forEach(forms::add);
    return forms;
  }

  private void add(String form, V value) {
    int node = 0;
    for (int i = 0; i < form.length(); i++) {
      node = nextOrNew(node, form.charAt(i));
    }
    if (!form.isEmpty()) {
      firsts[form.charAt(0) >> 6] |= 1L << form.charAt(0);
    }
    if (values.get(node).isEmpty()) {
      values.set(node, Optional.of(value));
    }
  }

  /** The longest form that begins at {@code at}. */
  public Optional<Match<V>> longest(CharSequence text, int at) {
    if (!begins(text, at)) {
      return Optional.empty();
    }
    int end = at;
    int found = 0;
    int node = 0;
    for (int i = at; i < text.length(); i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        break;
      }
      if (values.get(node).isPresent()) {
        found = node;
        end = i + 1;
      }
    }
    int last = end;
    return values.get(found).map(value -> new Match<>(last, value));
  }

  /** Every form that begins at {@code at}, longest first. */
  public List<Match<V>> all(CharSequence text, int at) {
    if (!begins(text, at)) {
      return List.of();
    }
    List<Match<V>> found = new ArrayList<>();
    int node = 0;
    for (int i = at; i < text.length(); i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        break;
      }
      if (values.get(node).isPresent()) {
        found.add(0, new Match<>(i + 1, values.get(node).get()));
      }
    }
    return found;
  }

  /** Whether a form may begin at {@code at}, by its first character. */
  public boolean begins(CharSequence text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (firsts[c >> 6] & (1L << c)) != 0;
  }

  private int next(int node, char c) {
    long edge = ((long) node << 16) | c;
    for (int slot = slot(edge); targets[slot] != NONE; slot = (slot + 1) & (targets.length - 1)) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
    }
    return NONE;
  }

  private int nextOrNew(int node, char c) {
    int next = next(node, c);
    if (next != NONE) {
      return next;
    }
    if (2 * values.size() >= targets.length) {
      grow();
    }
    put(((long) node << 16) | c, values.size());
    values.add(Optional.empty());
    return values.size() - 1;
  }

  private void put(long edge, int target) {
    int slot = slot(edge);
    while (targets[slot] != NONE) {
      slot = (slot + 1) & (targets.length - 1);
    }
    edges[slot] = edge;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = new int[edges.length];
    Arrays.fill(targets, NONE);
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldTargets[i] != NONE) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  /**
   * A power of two of slots; the multiplier spreads neighbouring characters (Fibonacci hashing).
   */
  private int slot(long edge) {
    return (int)
        ((edge * 0x9E3779B97F4A7C15L) >>> (64 - Integer.numberOfTrailingZeros(edges.length)));
  }
}
