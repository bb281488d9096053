package org.plenumkg.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.plenumkg.graph.Iris;
import org.plenumkg.ontology.Plm;

/**
 * Namesakes who may be one person: each is offered to the most similar one before, and never
 * joined. Whoever is seen in two regions at a time is hardly one.
 */
final class Candidates {

  private final Articles articles;
  private final Iris iris;
  private final Overrides overrides;
  private final Map<Node, Set<String>> regions = new HashMap<>();

  Candidates(Articles articles, Iris iris, Overrides overrides) {
    this.articles = articles;
    this.iris = iris;
    this.overrides = overrides;
  }

  /**
   * All who are one person, with what is compared of them.
   *
   * @param prefectures how the codes of their posts' prefectures begin: 4101 is 郑州
   * @param provinces how those of their provinces begin: 41 is 河南
   * @param soonest by when they were certainly seen in a post, if they were on a known day
   * @param latest when they were certainly seen in a post last
   */
  private record Namesake(
      Node kept,
      List<Node> people,
      Set<String> names,
      Set<Node> posts,
      Set<String> prefectures,
      Set<String> provinces,
      Optional<TimeSpan> soonest,
      Optional<TimeSpan> latest) {

    boolean overlaps(Namesake other) {
      return latest.isPresent()
          && other.latest.isPresent()
          && !latest.get().before(other.soonest.orElseThrow())
          && !other.latest.get().before(soonest.orElseThrow());
    }
  }

  void write(Map<Node, List<Node>> byCanonical, Map<Node, Profile> profiles, Written written) {
    List<Namesake> before = new ArrayList<>();
    byCanonical.forEach(
        (kept, people) -> {
          Namesake namesake = namesake(kept, people.stream().map(profiles::get).toList());
          Optional<Join> best = Optional.empty();
          for (Namesake other : before) {
            Optional<Join> likeness = likeness(other, namesake);
            if (likeness.isPresent()
                && best.filter(b -> b.score() >= likeness.get().score()).isEmpty()) {
              best = likeness;
            }
          }
          best.ifPresent(likeness -> likeness.write(iris, Plm.candidate, written));
          before.add(namesake);
        });
  }

  private Namesake namesake(Node kept, List<Profile> profiles) {
    Set<Node> posts = new TreeSet<>(Order.NODES);
    profiles.forEach(profile -> posts.addAll(profile.posts()));
    List<TimeSpan> days =
        profiles.stream().flatMap(profile -> profile.current(posts).stream()).toList();
    return new Namesake(
        kept,
        profiles.stream().map(Profile::person).toList(),
        profiles.stream().map(Profile::name).collect(Collectors.toSet()),
        posts,
        beginnings(posts, 4),
        beginnings(posts, 2),
        TimeSpan.soonest(days),
        TimeSpan.latest(days));
  }

  private Optional<Join> likeness(Namesake left, Namesake right) {
    boolean apart =
        left.people().stream()
            .anyMatch(l -> right.people().stream().anyMatch(r -> overrides.different(l, r)));
    if (apart || Collections.disjoint(left.names(), right.names())) {
      return Optional.empty();
    }
    if (left.posts().isEmpty() || right.posts().isEmpty()) {
      return Optional.of(new Join(left.kept(), right.kept(), "同名；其中一人未见职务", 0.2));
    }
    boolean overlap = left.overlaps(right);
    String where = "任职于不同省份";
    double score = 0.1;
    if (!Collections.disjoint(left.prefectures(), right.prefectures())) {
      where = "任职于同一地级区划";
      score = 0.4;
    } else if (!Collections.disjoint(left.provinces(), right.provinces())) {
      where = "任职于同一省份";
      score = 0.3;
    }
    String reason = "同名，" + where + (overlap ? "，见于任上的时间重叠" : "，见于任上的时间不重叠");
    double both = overlap ? score / 2 : score + 0.1;
    return Optional.of(new Join(left.kept(), right.kept(), reason, Math.round(both * 100) / 100.0));
  }

  /** How the codes of the regions in which posts are begin, of those so small. */
  private Set<String> beginnings(Set<Node> posts, int digits) {
    return posts.stream()
        .flatMap(post -> regions(post).stream())
        .filter(code -> isBelow(code, digits))
        .map(code -> code.substring(0, digits))
        .collect(Collectors.toSet());
  }

  /** A province's code says nothing of a prefecture. */
  private static boolean isBelow(String code, int digits) {
    return digits == 2 || !code.substring(2, 4).equals("00");
  }

  private Set<String> regions(Node post) {
    return regions.computeIfAbsent(
        post,
        p -> {
          Set<String> codes = new TreeSet<>();
          articles.description(p, Plm.postIn).all(Plm.postIn).stream()
              .flatMap(
                  b -> articles.description(b, Plm.jurisdiction).all(Plm.jurisdiction).stream())
              .map(place -> articles.description(place, Plm.divisionCode).words(Plm.divisionCode))
              .filter(code -> code.length() == 6)
              .forEach(codes::add);
          return codes;
        });
  }
}
