package org.plenumkg.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
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

  /** How likely two are one, and why. */
  private record Likeness(Node left, String reason, double score) {}

  void write(Map<Node, List<Node>> byCanonical, Map<Node, Profile> profiles, Written written) {
    List<Node> before = new ArrayList<>();
    byCanonical.forEach(
        (person, all) -> {
          Optional<Likeness> best = Optional.empty();
          for (Node other : before) {
            Optional<Likeness> likeness = likeness(other, person, byCanonical, profiles);
            if (likeness.isPresent()
                && best.filter(b -> b.score() >= likeness.get().score()).isEmpty()) {
              best = likeness;
            }
          }
          best.ifPresent(likeness -> write(likeness, person, written));
          before.add(person);
        });
  }

  private void write(Likeness likeness, Node person, Written written) {
    Node node = iris.identity(likeness.left(), person);
    written.add(node, RDF.Nodes.type, Plm.Identity);
    written.add(node, Plm.canonical, likeness.left());
    written.add(node, Plm.candidate, person);
    written.words(node, Plm.reason, likeness.reason());
    written.score(node, Plm.score, likeness.score());
  }

  private Optional<Likeness> likeness(
      Node left, Node right, Map<Node, List<Node>> byCanonical, Map<Node, Profile> profiles) {
    List<Profile> lefts = byCanonical.get(left).stream().map(profiles::get).toList();
    List<Profile> rights = byCanonical.get(right).stream().map(profiles::get).toList();
    boolean sameName =
        lefts.stream().anyMatch(l -> rights.stream().anyMatch(r -> l.name().equals(r.name())));
    boolean apart =
        byCanonical.get(left).stream()
            .anyMatch(
                l -> byCanonical.get(right).stream().anyMatch(r -> overrides.different(l, r)));
    if (!sameName || apart) {
      return Optional.empty();
    }
    Set<Node> leftPosts = posts(lefts);
    Set<Node> rightPosts = posts(rights);
    if (leftPosts.isEmpty() || rightPosts.isEmpty()) {
      return Optional.of(new Likeness(left, "同名；其中一人未见职务", 0.2));
    }
    boolean overlap = overlap(days(lefts, leftPosts), days(rights, rightPosts));
    String where = "";
    double score = 0.1;
    if (share(leftPosts, rightPosts, 4)) {
      where = "任职于同一地级区划";
      score = 0.4;
    } else if (share(leftPosts, rightPosts, 2)) {
      where = "任职于同一省份";
      score = 0.3;
    } else {
      where = "任职于不同省份";
    }
    String when = overlap ? "，见于任上的时间重叠" : "，见于任上的时间不重叠";
    double both = overlap ? score / 2 : score + 0.1;
    return Optional.of(new Likeness(left, "同名，" + where + when, Math.round(both * 100) / 100.0));
  }

  private static Set<Node> posts(List<Profile> profiles) {
    Set<Node> posts = new TreeSet<>(Order.NODES);
    profiles.forEach(profile -> posts.addAll(profile.posts()));
    return posts;
  }

  private static List<TimeSpan> days(List<Profile> profiles, Set<Node> posts) {
    return profiles.stream().flatMap(profile -> profile.current(posts).stream()).toList();
  }

  private static boolean overlap(List<TimeSpan> a, List<TimeSpan> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && !TimeSpan.latest(a).orElseThrow().before(TimeSpan.soonest(b).orElseThrow())
        && !TimeSpan.latest(b).orElseThrow().before(TimeSpan.soonest(a).orElseThrow());
  }

  /** Whether two of the posts are in regions whose codes begin alike: 4101 is 郑州, 41 is 河南. */
  private boolean share(Set<Node> left, Set<Node> right, int digits) {
    Set<String> beginnings = new TreeSet<>();
    left.forEach(
        post ->
            regions(post).stream()
                .filter(code -> isBelow(code, digits))
                .map(code -> code.substring(0, digits))
                .forEach(beginnings::add));
    return right.stream()
        .flatMap(post -> regions(post).stream())
        .filter(code -> isBelow(code, digits))
        .anyMatch(code -> beginnings.contains(code.substring(0, digits)));
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
