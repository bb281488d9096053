package org.plenumkg.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps: {@code {holder}任{post}[（{status}）]}. What stands in square brackets is left
 * out where one of its gaps stays empty.
 */
final class Phrase {

  /** [（{status}）], or the words up to the next bracket. */
  private static final Pattern PART = Pattern.compile("\\[([^\\]]*)\\]|[^\\[]+");

  /** {holder}. */
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  private record Part(String words, boolean optional) {}

  private final List<Part> parts = new ArrayList<>();
  private final Set<String> gaps = new LinkedHashSet<>();

  Phrase(String template) {
    Matcher part = PART.matcher(template);
    while (part.find()) {
      boolean optional = part.group(1) != null;
      parts.add(new Part(optional ? part.group(1) : part.group(), optional));
    }
    GAP.matcher(template).results().forEach(gap -> gaps.add(gap.group(1)));
  }

  /** Names of its gaps: holder, post, status. */
  Set<String> gaps() {
    return Set.copyOf(gaps);
  }

  /** The sentence; a gap that nothing fills and that is not optional stays as …. */
  String filled(Function<String, Optional<String>> values) {
    StringBuilder sentence = new StringBuilder();
    for (Part part : parts) {
      Matcher gap = GAP.matcher(part.words());
      boolean whole = gap.results().allMatch(g -> values.apply(g.group(1)).isPresent());
      if (whole || !part.optional()) {
        sentence.append(
            gap.replaceAll(g -> Matcher.quoteReplacement(values.apply(g.group(1)).orElse("…"))));
      }
    }
    return sentence.toString();
  }
}
