package org.plenumkg.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.OptionalInt;

/** Printed forms found where they end in a text. Immutable once built. */
public final class Endings {

  private final Trie trie = new Trie();
  private final BitSet whole = new BitSet();

  /** Of the forms written backwards. */
  private final Beginnings beginnings;

  /** Those of some words. */
  public Endings(Collection<String> forms) {
    for (String form : forms) {
      int state = Trie.ROOT;
      for (int i = form.length() - 1; i >= 0; i--) {
        state = trie.extend(state, form.charAt(i));
      }
      whole.set(state);
    }
    beginnings =
        Beginnings.of(
            forms.stream().map(form -> new StringBuilder(form).reverse().toString()).toList());
  }

  /** Start of the longest form that ends at {@code end}, not before {@code floor}. */
  public OptionalInt startOf(CharSequence text, int floor, int end) {
    if (!beginnings.before(text, floor, end)) {
      return OptionalInt.empty();
    }
    int start = end;
    int state = Trie.ROOT;
    for (int i = end - 1; i >= floor; i--) {
      state = trie.step(state, text.charAt(i));
      if (state == Trie.NONE) {
        break;
      }
      if (whole.get(state)) {
        start = i;
      }
    }
    return start == end ? OptionalInt.empty() : OptionalInt.of(start);
  }
}
