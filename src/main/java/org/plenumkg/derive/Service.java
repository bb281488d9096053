package org.plenumkg.derive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.plenumkg.ontology.Plm;

/**
 * A tenure as it was derived, with the dates that show its holder in the post.
 *
 * @param evidence days on which the holder certainly held the post, or took it up or left it
 */
record Service(
    Node tenure,
    Node holder,
    Optional<TimeSpan> from,
    Optional<TimeSpan> until,
    List<TimeSpan> evidence) {

  /** All tenures of a post. */
  static List<Service> of(Articles articles, Node post) {
    return articles.derived(Node.ANY, Plm.post, post).stream()
        .map(Triple::getSubject)
        .sorted(Order.NODES)
        .map(tenure -> read(articles, tenure))
        .toList();
  }

  private static Service read(Articles articles, Node tenure) {
    Optional<TimeSpan> from = date(articles, tenure, Plm.validFrom);
    Optional<TimeSpan> until = date(articles, tenure, Plm.validUntil);
    List<TimeSpan> evidence = new ArrayList<>();
    from.ifPresent(evidence::add);
    until.ifPresent(evidence::add);
    date(articles, tenure, Plm.firstObserved).ifPresent(evidence::add);
    date(articles, tenure, Plm.lastObserved).ifPresent(evidence::add);
    Node holder =
        articles.derived(tenure, Plm.holder, Node.ANY).stream()
            .map(Triple::getObject)
            .findFirst()
            .orElseThrow();
    return new Service(tenure, holder, from, until, List.copyOf(evidence));
  }

  private static Optional<TimeSpan> date(Articles articles, Node tenure, Node property) {
    return articles.derived(tenure, property, Node.ANY).stream()
        .map(Triple::getObject)
        .findFirst()
        .flatMap(TimeSpan::of);
  }

  /** By when its holder certainly held it. */
  Optional<TimeSpan> first() {
    return TimeSpan.soonest(evidence);
  }

  /** When its holder certainly held it still. */
  Optional<TimeSpan> last() {
    return TimeSpan.latest(evidence);
  }

  /** The first of the days on which its holder certainly held it still. */
  LocalDate lastSeen() {
    return last().orElseThrow().first();
  }

  /**
   * Whether all that is known of it lies before all that is known of the other, or it ended by the
   * time the other began: one is removed and one appointed on the same day.
   */
  boolean before(Service other) {
    boolean inOrder =
        !evidence.isEmpty()
            && !other.evidence.isEmpty()
            && evidence.stream().allMatch(here -> other.evidence.stream().allMatch(here::before));
    return inOrder || (endsBy(other) && !other.endsBy(this));
  }

  private boolean endsBy(Service other) {
    return until
        .filter(end -> other.from.filter(start -> !start.before(end)).isPresent())
        .isPresent();
  }

  /** Whether its holder held it on a day between others on which that is known. */
  boolean covers(TimeSpan day) {
    return !evidence.isEmpty()
        && !day.before(first().orElseThrow())
        && !last().orElseThrow().before(day)
        && !excludes(day);
  }

  /** Whether it had not begun or was over. */
  boolean excludes(TimeSpan day) {
    return from.filter(day::before).isPresent() || until.filter(end -> end.before(day)).isPresent();
  }

  /** Days between a day and the nearest on which the holder held it. */
  long distance(TimeSpan day) {
    return evidence.stream()
        .mapToLong(
            seen ->
                seen.mayBe(day)
                    ? 0
                    : seen.before(day)
                        ? ChronoUnit.DAYS.between(seen.last(), day.first())
                        : ChronoUnit.DAYS.between(day.last(), seen.first()))
        .min()
        .orElse(Long.MAX_VALUE);
  }
}
