package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenumkg.mention.Amount;
import org.plenumkg.text.Span;

/** Figures and nouns that are told off against each other: A、B分别增长7.4%、2.3%. */
final class Chains {

  private static final Set<String> JOINTS = Set.of("、", "和", "与", "，", "及");
  private static final int SHORTEST = 4;
  private static final String MARKS = "、和与及";

  private Chains() {}

  /** How many amounts of one kind from the {@code i}th on stand side by side: 7.4%、2.3% are two. */
  static int length(String text, List<Amount> all, int i) {
    int last = i;
    while (last + 1 < all.size()
        && all.get(last + 1).kind() == all.get(i).kind()
        && JOINTS.contains(
            text.substring(all.get(last).end(), all.get(last + 1).span().start()).strip())) {
      last++;
    }
    return last - i + 1;
  }

  /** Stretches of {@code [from, to)} between 、 and 和. */
  static List<Span> parts(String text, int from, int to) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || MARKS.indexOf(text.charAt(i)) >= 0) {
        if (i - start > 1) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /**
   * Names with the head that only the last one carries: 城镇居民、农村居民人均收入. A short name without one is
   * no indicator, and then none is.
   */
  static List<String> completed(List<String> names) {
    if (names.size() < 2) {
      return names;
    }
    String last = names.get(names.size() - 1);
    List<String> all = new ArrayList<>();
    for (String name : names) {
      String end = name.substring(name.length() - 2);
      int at = last.indexOf(end);
      boolean shared = !name.equals(last) && at >= 0 && at + 2 < last.length();
      if (!shared && name.length() < SHORTEST) {
        return List.of();
      }
      all.add(shared ? name + last.substring(at + 2) : name);
    }
    return all;
  }
}
