package org.plenumkg.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.plenumkg.extract.Fact;
import org.plenumkg.mention.Role;
import org.plenumkg.text.Span;

/** Puts together what several places of an article state: one fact with all its evidence. */
final class SameFacts {

  /** What a fact says, whoever found it and wherever it stands. */
  private record Content(Node type, Set<Role> roles) {}

  private SameFacts() {}

  /** The facts in the order of the words that state them. */
  static List<Fact> merged(List<Fact> facts) {
    Map<Content, List<Fact>> same = new LinkedHashMap<>();
    facts.stream()
        .sorted(Comparator.comparing(SameFacts::place))
        .forEach(
            fact ->
                same.computeIfAbsent(
                        new Content(fact.type(), new HashSet<>(fact.roles())),
                        c -> new ArrayList<>())
                    .add(fact));
    return same.values().stream().map(SameFacts::one).toList();
  }

  private static Span place(Fact fact) {
    return fact.evidence().stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Fact one(List<Fact> same) {
    Fact first = same.get(0);
    List<Span> evidence =
        same.stream().flatMap(fact -> fact.evidence().stream()).distinct().sorted().toList();
    double confidence = same.stream().mapToDouble(Fact::confidence).max().orElseThrow();
    return new Fact(first.type(), first.roles(), evidence, first.rule(), confidence);
  }
}
