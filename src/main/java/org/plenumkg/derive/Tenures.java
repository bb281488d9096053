package org.plenumkg.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.graph.Iris;
import org.plenumkg.ontology.Plm;

/**
 * From when to when one person was seen in each post, and, where articles state it, since and until
 * when the post was held. A bound that contradicts what was seen is not written.
 */
final class Tenures {

  /** When something was said to begin or end, by which facts. */
  private static final class Bounds {
    private final Map<Node, Set<Node>> factsByDate = new TreeMap<>(Order.NODES);

    void add(Collection<Node> dates, Node fact) {
      dates.forEach(
          date -> factsByDate.computeIfAbsent(date, d -> new TreeSet<>(Order.NODES)).add(fact));
    }

    List<TimeSpan> spans() {
      return Tenures.spans(factsByDate.keySet());
    }

    /** The date, if one without a year is all there is. */
    Optional<Node> onlyDate() {
      return Tenures.onlyDate(factsByDate.keySet());
    }
  }

  /** What is known of one person in one post. */
  private static final class Known {
    private boolean held;
    private final Set<Node> observed = new TreeSet<>(Order.NODES);
    private final Bounds starts = new Bounds();
    private final Bounds ends = new Bounds();
  }

  private final Iris iris;

  Tenures(Iris iris) {
    this.iris = iris;
  }

  /** Writes the tenures of one person, known under several IRIs maybe. */
  void write(Node holder, List<Profile> profiles, Written written) {
    Map<Node, Known> byPost = new LinkedHashMap<>();
    for (Profile profile : profiles) {
      for (Profile.Seen seen : profile.seen()) {
        note(seen, byPost.computeIfAbsent(seen.post(), post -> new Known()));
      }
      for (Profile.Change change : profile.changes()) {
        note(change, byPost.computeIfAbsent(change.post(), post -> new Known()));
      }
    }
    byPost.forEach(
        (post, known) -> {
          if (known.held) {
            write(holder, post, known, written);
          }
        });
  }

  private static void note(Profile.Seen seen, Known known) {
    if (seen.is(Plm.Current)) {
      known.observed.addAll(seen.of().all(Plm.observedOn));
    }
    if (!seen.is(Plm.Proposed)) {
      known.held = true;
      known.starts.add(seen.of().all(Plm.validFrom), seen.fact());
      known.ends.add(seen.of().all(Plm.validUntil), seen.fact());
    }
  }

  private static void note(Profile.Change change, Known known) {
    List<Node> dates = change.of().all(Plm.date);
    if (change.isStart()) {
      known.starts.add(dates, change.fact());
    }
    if (change.isEnd()) {
      known.ends.add(dates, change.fact());
    }
    known.held |= change.isStart() || change.isEnd();
  }

  private void write(Node holder, Node post, Known known, Written written) {
    Node tenure = iris.tenure(holder, post);
    written.add(tenure, RDF.Nodes.type, Plm.Tenure);
    written.add(tenure, Plm.holder, holder);
    written.add(tenure, Plm.post, post);
    List<TimeSpan> observed = spans(known.observed);
    Optional<Node> yearless = onlyDate(known.observed);
    TimeSpan.soonest(observed)
        .map(TimeSpan::node)
        .or(() -> yearless)
        .ifPresent(date -> written.add(tenure, Plm.firstObserved, date));
    TimeSpan.latest(observed)
        .map(TimeSpan::node)
        .or(() -> yearless)
        .ifPresent(date -> written.add(tenure, Plm.lastObserved, date));

    List<TimeSpan> starts = known.starts.spans();
    List<TimeSpan> ends = known.ends.spans();
    Optional<Node> from =
        starts.isEmpty()
            ? known.starts.onlyDate()
            : TimeSpan.soonest(starts)
                .filter(start -> none(observed, seen -> seen.before(start)))
                .filter(start -> none(ends, end -> end.before(start)))
                .map(TimeSpan::node);
    Optional<Node> until =
        ends.isEmpty()
            ? known.ends.onlyDate()
            : TimeSpan.latest(ends)
                .filter(end -> none(observed, end::before))
                .filter(end -> none(starts, end::before))
                .map(TimeSpan::node);
    from.ifPresent(date -> bound(tenure, Plm.validFrom, date, known.starts, written));
    until.ifPresent(date -> bound(tenure, Plm.validUntil, date, known.ends, written));
  }

  private static void bound(Node tenure, Node property, Node date, Bounds bounds, Written written) {
    written.add(tenure, property, date);
    bounds.factsByDate.get(date).forEach(fact -> written.add(tenure, Plm.basis, fact));
  }

  private static boolean none(List<TimeSpan> dates, Predicate<TimeSpan> contradicts) {
    return dates.stream().noneMatch(contradicts);
  }

  private static List<TimeSpan> spans(Collection<Node> dates) {
    List<TimeSpan> spans = new ArrayList<>();
    dates.forEach(date -> TimeSpan.of(date).ifPresent(spans::add));
    return spans;
  }

  /** Two days without a year are in no order, so that neither is the first. */
  private static Optional<Node> onlyDate(Set<Node> dates) {
    return dates.size() == 1
        ? dates.stream().filter(date -> TimeSpan.of(date).isEmpty()).findFirst()
        : Optional.empty();
  }
}
