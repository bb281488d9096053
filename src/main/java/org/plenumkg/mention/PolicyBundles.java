package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Policies that consist of others: “六项机制” with its six, “一网通办、一次办成” with its two. */
final class PolicyBundles {

  private static final int LONGEST = 120;
  private static final int SHORTEST_MEMBER = 3;
  private static final int LONGEST_MEMBER = 16;

  private final PolicyContext context;

  PolicyBundles(PolicyContext context) {
    this.context = context;
  }

  /**
   * Members of quoted words that are joined by 、, if one of them is a name elsewhere or all end
   * alike (“品质…、田园…”); else none.
   *
   * @param known names of policies
   */
  static List<PolicyName> split(String text, PolicyName whole, Span inner, Set<String> known) {
    List<Span> spans = members(text, inner.start(), inner.end());
    List<String> names = spans.stream().map(s -> Characters.withoutSpace(s.of(text))).toList();
    boolean alike =
        names.size() > 1
            && names.stream().allMatch(n -> n.length() > 3 && n.endsWith(tail(names.get(0))));
    List<PolicyName> parts = new ArrayList<>();
    if (names.size() > 1 && (alike || names.stream().anyMatch(known::contains))) {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (name.length() >= SHORTEST_MEMBER) {
          parts.add(
              PolicyName.local(name, spans.get(i), name, whole.category(), "part")
                  .partOf(whole.name()));
        }
      }
    }
    return parts;
  }

  private static String tail(String name) {
    return name.substring(Math.max(0, name.length() - 2));
  }

  /** Members enumerated before a bundle, exactly as many as the number that it opens with. */
  List<PolicyName> before(String text, PolicyName bundle) {
    int count = Numerals.value(bundle.name(), 0);
    int end = bundle.span().start();
    int start = end;
    while (start > 0 && start > end - LONGEST && isMember(text.charAt(start - 1))) {
      start--;
    }
    List<Span> spans = members(text, start, end);
    if (count < 2 || spans.size() != count) {
      return List.of();
    }
    Span first = spans.get(0);
    int from = context.lastVerbEnd(text, first.start(), first.end() - SHORTEST_MEMBER);
    spans.set(0, new Span(from, first.end()));
    List<PolicyName> parts = new ArrayList<>();
    for (Span span : spans) {
      String name = span.of(text);
      if (name.length() < SHORTEST_MEMBER || name.length() > LONGEST_MEMBER) {
        return List.of();
      }
      parts.add(
          PolicyName.local(name, span, name, bundle.category(), "enumerated")
              .partOf(bundle.name()));
    }
    return parts;
  }

  private static boolean isMember(char c) {
    return Characters.isHan(c) || c == '、';
  }

  private static List<Span> members(String text, int start, int end) {
    List<Span> members = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '、') {
        members.add(new Span(from, i));
        from = i + 1;
      }
    }
    return members;
  }
}
