package org.plenumkg.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.plenumkg.ontology.Plm;

/**
 * All that the articles say of the posts of one person.
 *
 * @param name the person's
 * @param seen in which posts, in a fixed order
 * @param changes of post, in a fixed order
 */
record Profile(Node person, String name, List<Seen> seen, List<Change> changes) {

  /** Somebody seen in a post; {@code of} holds what the attestation says. */
  record Seen(Node fact, Node post, Articles.Properties of) {

    boolean is(Node status) {
      return of.has(Plm.status, status);
    }
  }

  /** Somebody who takes up or leaves a post. */
  record Change(Node fact, Node post, Articles.Properties of) {

    boolean isStart() {
      return of.has(Plm.action, Plm.Appointed) || of.has(Plm.action, Plm.Elected);
    }

    boolean isEnd() {
      return of.has(Plm.action, Plm.Removed) || of.has(Plm.action, Plm.Resigned);
    }
  }

  static Profile of(Articles articles, Node person) {
    List<Seen> seen = new ArrayList<>();
    for (Articles.Place place : articles.with(Plm.holder, person)) {
      Articles.Properties fact = articles.of(place);
      fact.one(Plm.post).ifPresent(post -> seen.add(new Seen(place.node(), post, fact)));
    }
    List<Change> changes = new ArrayList<>();
    for (Articles.Place place : articles.with(Plm.appointee, person)) {
      Articles.Properties fact = articles.of(place);
      fact.one(Plm.post).ifPresent(post -> changes.add(new Change(place.node(), post, fact)));
    }
    seen.sort((a, b) -> Order.NODES.compare(a.fact(), b.fact()));
    changes.sort((a, b) -> Order.NODES.compare(a.fact(), b.fact()));
    String name = articles.description(person, RDFS.Nodes.label).words(RDFS.Nodes.label);
    return new Profile(person, name, seen, changes);
  }

  /** All posts that the person holds, held or is to hold. */
  Set<Node> posts() {
    Set<Node> posts = new TreeSet<>(Order.NODES);
    seen.forEach(s -> posts.add(s.post()));
    changes.forEach(c -> posts.add(c.post()));
    return posts;
  }

  /** The posts in which the person was seen, and when. */
  Set<TimeSpan> current(Set<Node> among) {
    Set<TimeSpan> days = new LinkedHashSet<>();
    seen.stream()
        .filter(s -> s.is(Plm.Current) && among.contains(s.post()))
        .flatMap(s -> s.of().all(Plm.observedOn).stream())
        .forEach(date -> TimeSpan.of(date).ifPresent(days::add));
    return days;
  }
}
