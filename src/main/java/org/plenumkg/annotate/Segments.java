package org.plenumkg.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plenumkg.extract.Fact;
import org.plenumkg.mention.Mention;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.text.Span;

/**
 * Cuts text at the edges of mentions and of evidence, which may lie in each other and across each
 * other: 区委 in 区委书记 in 区委书记樊惠林强调.
 */
final class Segments {

  private final List<Span> mentions;
  private final List<Fact> facts;
  private final Comparator<Integer> innermostLast;

  Segments(List<Mention> mentions, List<Fact> facts, Ontology ontology) {
    this.mentions = mentions.stream().map(Mention::span).toList();
    this.facts = List.copyOf(facts);
    List<Kind> kinds = mentions.stream().map(m -> Kind.of(m.thing().type(), ontology)).toList();
    innermostLast =
        Comparator.comparing((Integer i) -> -this.mentions.get(i).length())
            .thenComparing(kinds::get, Comparator.reverseOrder())
            .thenComparing(Comparator.reverseOrder());
  }

  /** The segments of a stretch, which together are all of it. */
  List<Segment> of(Span within) {
    List<Integer> named = indexes(mentions.size(), i -> mentions.get(i).overlaps(within));
    List<Integer> stated = indexes(facts.size(), i -> states(i, within));
    NavigableSet<Integer> edges = new TreeSet<>(List.of(within.start(), within.end()));
    named.forEach(i -> add(edges, mentions.get(i), within));
    stated.forEach(i -> facts.get(i).evidence().forEach(span -> add(edges, span, within)));
    List<Segment> segments = new ArrayList<>();
    int start = within.start();
    for (int end : edges.tailSet(start, false)) {
      Span span = new Span(start, end);
      segments.add(
          new Segment(
              span,
              named.stream()
                  .filter(i -> mentions.get(i).contains(span))
                  .sorted(innermostLast)
                  .toList(),
              stated.stream().filter(i -> states(i, span)).toList()));
      start = end;
    }
    return segments;
  }

  private boolean states(int fact, Span span) {
    return facts.get(fact).evidence().stream().anyMatch(e -> e.overlaps(span));
  }

  private static void add(NavigableSet<Integer> edges, Span span, Span within) {
    if (span.overlaps(within)) {
      edges.add(Math.max(span.start(), within.start()));
      edges.add(Math.min(span.end(), within.end()));
    }
  }

  private static List<Integer> indexes(int size, IntPredicate wanted) {
    return IntStream.range(0, size).filter(wanted).boxed().toList();
  }
}
