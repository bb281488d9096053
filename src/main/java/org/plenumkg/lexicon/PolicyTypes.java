package org.plenumkg.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Words that say what a name is the name of: 工程, 专项行动, 机制. */
public final class PolicyTypes {

  /**
   * What such a word says.
   *
   * @param category local name of the class of what bears such a name
   * @param weight how much it speaks for quoted words being the name of a policy
   * @param bare fewest characters before it in an unquoted name, empty if there are no such names
   */
  public record Type(String category, int weight, OptionalInt bare) {}

  /**
   * Such a word at a place of a text.
   *
   * @param start and {@code end}, exclusive, in UTF-16 units of the text
   */
  public record Found(int start, int end, Type type) {}

  private static final int LONGEST = 8;

  private final Forms<Type> forms;

  private PolicyTypes(Forms<Type> forms) {
    this.forms = forms;
  }

  /** The table that comes with the program. */
  public static PolicyTypes load() {
    Map<String, Type> types = new LinkedHashMap<>();
    for (Table.Row row :
        Table.read("/lexicon/policy-types.csv", "word", "class", "weight", "bare")) {
      types.put(row.need("word"), type(row));
    }
    return new PolicyTypes(Forms.of(types));
  }

  private static Type type(Table.Row row) {
    try {
      String bare = row.get("bare");
      return new Type(
          row.need("class"),
          Integer.parseInt(row.need("weight")),
          bare.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(bare)));
    } catch (NumberFormatException e) {
      throw row.expected("whole numbers in the columns weight and bare");
    }
  }

  /** The longest one that begins at {@code at}. */
  public Optional<Found> at(String text, int at) {
    return forms.longest(text, at).map(m -> new Found(at, m.end(), m.value()));
  }

  /** The longest one that ends the words {@code [from, end)}, with something before it. */
  public Optional<Found> ending(String text, int from, int end) {
    for (int at = Math.max(from + 1, end - LONGEST); at < end; at++) {
      for (Forms.Match<Type> match : forms.all(text, at)) {
        if (match.end() == end) {
          return Optional.of(new Found(at, end, match.value()));
        }
      }
    }
    return Optional.empty();
  }
}
