package org.plenumkg.derive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.graph.Iris;
import org.plenumkg.ontology.Plm;

/**
 * Who is who among the people of one name, and what posts they held: two are joined where an
 * article states a post of the one for the other (原甲县县长王伟任乙市委副书记), else left apart as candidates.
 */
final class People implements Rule<String> {

  private static final List<Node> ENDS = List.of(Plm.canonical, Plm.alias, Plm.candidate);

  private final Iris iris;
  private final Overrides overrides;
  private final Seats seats;
  private final Tenures tenures;

  People(Iris iris, Overrides overrides, Seats seats) {
    this.iris = iris;
    this.overrides = overrides;
    this.seats = seats;
    this.tenures = new Tenures(iris);
  }

  @Override
  public Stream<String> keys(Articles articles, Node graph) {
    return articles.in(graph, RDF.Nodes.type, Plm.Person).stream()
        .map(person -> articles.of(new Articles.Place(graph, person)).words(RDFS.Nodes.label))
        .filter(name -> !name.isEmpty());
  }

  @Override
  public Set<Triple> held(Articles articles, Set<String> names) {
    Set<Triple> held = new LinkedHashSet<>();
    for (Node person : groups(articles, names).stream().flatMap(Set::stream).toList()) {
      held.addAll(articles.derived(person, SKOS.prefLabel.asNode(), Node.ANY));
      for (Node end : ENDS) {
        articles
            .derived(Node.ANY, end, person)
            .forEach(t -> held.addAll(identity(articles, t.getSubject())));
      }
      for (Triple tenure : articles.derived(Node.ANY, Plm.holder, person)) {
        articles.derived(tenure.getSubject(), Node.ANY, Node.ANY).stream()
            .filter(t -> !t.getPredicate().equals(Plm.precededBy))
            .forEach(held::add);
      }
    }
    return held;
  }

  /** The triples of an identity; a reference, which may have a candidate too, is not one. */
  private static List<Triple> identity(Articles articles, Node node) {
    List<Triple> all = articles.derived(node, Node.ANY, Node.ANY);
    return all.stream().anyMatch(t -> t.getObject().equals(Plm.Identity)) ? all : List.of();
  }

  @Override
  public Set<Triple> derive(Articles articles, Set<String> names) {
    Written written = new Written();
    groups(articles, names).forEach(people -> derive(articles, people, written));
    return written.all();
  }

  private void derive(Articles articles, Set<Node> people, Written written) {
    Map<Node, Profile> profiles = new TreeMap<>(Order.NODES);
    people.forEach(person -> profiles.put(person, Profile.of(articles, person)));
    Clusters clusters = new Clusters(profiles.keySet(), overrides);
    joinByPost(articles, profiles, clusters);
    Map<Node, List<Node>> byCanonical = clusters.byCanonical();
    byCanonical.forEach(
        (kept, all) -> {
          all.stream()
              .filter(person -> !person.equals(kept))
              .forEach(person -> joined(kept, person, clusters).write(iris, Plm.alias, written));
          Stream.concat(Stream.of(kept), all.stream())
              .flatMap(person -> overrides.name(person).stream())
              .findFirst()
              .ifPresent(name -> written.words(kept, SKOS.prefLabel.asNode(), name));
          tenures.write(kept, all.stream().map(profiles::get).toList(), written);
        });
    if (byCanonical.size() > 1) {
      new Candidates(articles, iris, overrides).write(byCanonical, profiles, written);
    }
  }

  private static Join joined(Node kept, Node other, Clusters clusters) {
    Join why = clusters.why(other);
    return new Join(kept, other, why.reason(), why.score());
  }

  private void joinByPost(Articles articles, Map<Node, Profile> profiles, Clusters clusters) {
    if (profiles.size() < 2) {
      return;
    }
    Map<String, Profile> holders = new LinkedHashMap<>();
    for (Profile profile : profiles.values()) {
      for (Node post : profile.posts()) {
        Profile first = holders.putIfAbsent(post + " " + profile.name(), profile);
        if (first != null && tellsPerson(articles, post)) {
          String title = articles.description(post, RDFS.Nodes.label).words(RDFS.Nodes.label);
          clusters.join(new Join(first.person(), profile.person(), "同名，且各文章所述职务相同：" + title, 0.9));
        }
      }
    }
  }

  private boolean tellsPerson(Articles articles, Node post) {
    return seats.isParticular(articles, post) && !seats.isShared(articles, post);
  }

  /** All people of these names and of names that people decided are theirs too, apart or joined. */
  private List<Set<Node>> groups(Articles articles, Set<String> names) {
    Set<String> done = new LinkedHashSet<>();
    return names.stream()
        .filter(name -> !done.contains(name))
        .map(name -> group(articles, name, done))
        .toList();
  }

  private Set<Node> group(Articles articles, String first, Set<String> done) {
    Set<Node> people = new TreeSet<>(Order.NODES);
    Deque<String> names = new ArrayDeque<>(List.of(first));
    while (!names.isEmpty()) {
      String name = names.remove();
      if (done.add(name)) {
        for (Node person : people(articles, name)) {
          people.add(person);
          overrides.same(person).keySet().stream()
              .map(other -> articles.description(other, RDFS.Nodes.label).words(RDFS.Nodes.label))
              .filter(other -> !other.isEmpty())
              .forEach(names::add);
        }
      }
    }
    return people;
  }

  private static Set<Node> people(Articles articles, String name) {
    Set<Node> people = new TreeSet<>(Order.NODES);
    articles
        .subjects(RDFS.Nodes.label, Written.zh(name))
        .forEach(
            (node, article) -> {
              if (articles.of(new Articles.Place(article, node)).has(RDF.Nodes.type, Plm.Person)) {
                people.add(node);
              }
            });
    return people;
  }
}
