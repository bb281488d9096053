package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Printed forms with what they stand for, found where they begin in a text. Immutable once built.
 */
public final class Forms<V> {

  /**
   * A form found in a text.
   *
   * @param end exclusive, in UTF-16 units of the text
   */
  public record Match<V>(int end, V value) {}

  private final Trie trie = new Trie();

  /** What each state of the trie stands for, null where no form ends. */
  private final List<V> values = new ArrayList<>();

  private final Beginnings beginnings;

  private Forms(Map<String, V> forms) {
    beginnings = Beginnings.of(forms.keySet());
    forms.forEach(this::add);
  }

  /** Forms with their values. */
  public static <V> Forms<V> of(Map<String, V> values) {
    return new Forms<>(values);
  }

  private void add(String form, V value) {
    int state = Trie.ROOT;
    for (int i = 0; i < form.length(); i++) {
      state = trie.extend(state, form.charAt(i));
    }
    while (values.size() < trie.states()) {
      values.add(null);
    }
    values.set(state, value);
  }

  /** Whether a form may begin at {@code at}, by its first characters. */
  public boolean begins(CharSequence text, int at) {
    return beginnings.at(text, at);
  }

  /** How the forms begin. */
  public Beginnings beginnings() {
    return beginnings;
  }

  /** The longest form that begins at {@code at}. */
  public Optional<Match<V>> longest(CharSequence text, int at) {
    if (!beginnings.at(text, at)) {
      return Optional.empty();
    }
    int end = -1;
    V value = null;
    int state = Trie.ROOT;
    for (int i = at; i < text.length(); i++) {
      state = trie.step(state, text.charAt(i));
      if (state == Trie.NONE) {
        break;
      }
      V here = values.get(state);
      if (here != null) {
        end = i + 1;
        value = here;
      }
    }
    return value == null ? Optional.empty() : Optional.of(new Match<>(end, value));
  }

  /** Length of the longest form that begins at {@code at}, 0 if none does. */
  public int lengthAt(CharSequence text, int at) {
    if (!beginnings.at(text, at)) {
      return 0;
    }
    int length = 0;
    int state = Trie.ROOT;
    for (int i = at; i < text.length(); i++) {
      state = trie.step(state, text.charAt(i));
      if (state == Trie.NONE) {
        break;
      }
      if (values.get(state) != null) {
        length = i + 1 - at;
      }
    }
    return length;
  }

  /** Whether a form stands within {@code [from, to)}. */
  public boolean within(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      int state = beginnings.at(text, at) ? Trie.ROOT : Trie.NONE;
      for (int i = at; i < to && state != Trie.NONE; i++) {
        state = trie.step(state, text.charAt(i));
        if (state != Trie.NONE && values.get(state) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Every form that begins at {@code at}, longest first. */
  public List<Match<V>> all(CharSequence text, int at) {
    if (!beginnings.at(text, at)) {
      return List.of();
    }
    List<Match<V>> found = List.of();
    int state = Trie.ROOT;
    for (int i = at; i < text.length(); i++) {
      state = trie.step(state, text.charAt(i));
      if (state == Trie.NONE) {
        break;
      }
      V here = values.get(state);
      if (here != null) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(0, new Match<>(i + 1, here));
      }
    }
    return found;
  }
}
