package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Printed forms with what they stand for, found by the longest match at a place of a text: a trie
 * over characters, immutable once built.
 */
public final class Forms<V> {

  /**
   * A form found in a text.
   *
   * @param end exclusive, in UTF-16 units of the text
   */
  public record Match<V>(int end, V value) {}

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>();
    private Optional<V> value = Optional.empty();
  }

  private final Node<V> root = new Node<>();

  private Forms() {}

  /** Forms with their values; of equal forms the first keeps its value. */
  public static <V> Forms<V> of(Map<String, V> values) {
    Forms<V> forms = new Forms<>();
    values.forEach(forms::add);
    return forms;
  }

  private void add(String form, V value) {
    Node<V> node = root;
    for (int i = 0; i < form.length(); i++) {
      node = node.next.computeIfAbsent(form.charAt(i), c -> new Node<>());
    }
    if (node.value.isEmpty()) {
      node.value = Optional.of(value);
    }
  }

  /** The longest form that begins at {@code at}. */
  public Optional<Match<V>> longest(CharSequence text, int at) {
    Optional<Match<V>> best = Optional.empty();
    Node<V> node = root;
    for (int i = at; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        best = Optional.of(new Match<>(i + 1, node.value.get()));
      }
    }
    return best;
  }

  /** Every form that begins at {@code at}, longest first. */
  public List<Match<V>> all(CharSequence text, int at) {
    List<Match<V>> found = new ArrayList<>();
    Node<V> node = root;
    for (int i = at; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        found.add(0, new Match<>(i + 1, node.value.get()));
      }
    }
    return found;
  }
}
