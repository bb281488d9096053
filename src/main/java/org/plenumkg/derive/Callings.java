package org.plenumkg.derive;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.ontology.Plm;

/**
 * Whom an article means that calls somebody 安书记 only: the one of that surname whom other articles
 * show in the post at that time. If there are several or none it stays open, and that is said.
 */
final class Callings implements Rule<Node> {

  private static final List<Node> PROPERTIES = List.of(Plm.refersTo, Plm.candidate, Plm.reason);

  /** Days to the nearest sight of the holder, within which nobody else need be thought of. */
  private static final long NEAR = 366;

  private final Surnames surnames = Surnames.load();
  private final Seats seats;

  Callings(Seats seats) {
    this.seats = seats;
  }

  @Override
  public Stream<Node> keys(Articles articles, Node graph) {
    return articles.in(graph, Plm.surname).stream();
  }

  @Override
  public Set<Triple> held(Articles articles, Set<Node> references) {
    Set<Triple> held = new LinkedHashSet<>();
    for (Node reference : references) {
      PROPERTIES.forEach(p -> held.addAll(articles.derived(reference, p, Node.ANY)));
    }
    return held;
  }

  @Override
  public Set<Triple> derive(Articles articles, Set<Node> references) {
    Written written = new Written();
    Posts posts = new Posts(articles);
    references.forEach(reference -> derive(articles, posts, reference, written));
    return written.all();
  }

  private void derive(Articles articles, Posts posts, Node reference, Written written) {
    Articles.Properties said = articles.description(reference, Plm.surname);
    String surname = said.words(Plm.surname);
    if (surname.isEmpty()) {
      return; // the article is gone
    }
    Set<Node> sure = new TreeSet<>(Order.NODES);
    Set<Node> near = new TreeSet<>(Order.NODES);
    Set<Node> ever = new TreeSet<>(Order.NODES);
    Optional<TimeSpan> day = day(articles, reference);
    for (Node post : posts.particular(said.all(Plm.calledAs))) {
      List<Service> all = posts.services(post);
      for (Service service : all) {
        if (surname.equals(posts.surname(service.holder()))) {
          ever.add(service.holder());
          day.filter(service::covers).ifPresent(d -> sure.add(service.holder()));
          day.filter(d -> isNear(posts, post, service, all, d))
              .ifPresent(d -> near.add(service.holder()));
        }
      }
    }
    Set<Node> meant = new TreeSet<>(Order.NODES);
    meant.addAll(sure);
    meant.addAll(near);
    if (meant.size() == 1) {
      written.add(reference, Plm.refersTo, meant.iterator().next());
      String how = sure.isEmpty() ? "其他文章见其在前后一年内任此职" : "其他文章见其当时任此职";
      written.words(reference, Plm.reason, how + "，且同姓者仅此一人");
      return;
    }
    (meant.isEmpty() ? ever : meant).forEach(p -> written.add(reference, Plm.candidate, p));
    written.words(reference, Plm.reason, whyOpen(day.isPresent(), meant.size(), ever.size()));
  }

  private static String whyOpen(boolean isDated, int meant, int ever) {
    if (meant > 1) {
      return "未定：当时任此职而同姓者不止一人";
    }
    if (ever == 0) {
      return "未定：其他文章中未见任此职的同姓者";
    }
    return isDated ? "未定：未见同姓者当时任此职" : "未定：文章未注明日期";
  }

  private static Optional<TimeSpan> day(Articles articles, Node reference) {
    return articles.graphsOf(reference, Plm.surname).stream()
        .flatMap(article -> articles.values(article, DCTerms.date.asNode()).stream())
        .flatMap(date -> TimeSpan.of(date).stream())
        .findFirst();
  }

  /** What is known of posts and their holders, looked up once for all who are called by them. */
  private final class Posts {
    private final Articles articles;
    private final Map<Node, List<Service>> services = new HashMap<>();
    private final Map<Node, String> names = new HashMap<>();
    private final Map<Node, Boolean> single = new HashMap<>();

    Posts(Articles articles) {
      this.articles = articles;
    }

    /** Those of some that are the same ones wherever they are named. */
    List<Node> particular(List<Node> some) {
      return some.stream().filter(post -> seats.isParticular(articles, post)).toList();
    }

    List<Service> services(Node post) {
      return services.computeIfAbsent(post, p -> Service.of(articles, p));
    }

    boolean isSingle(Node post) {
      return single.computeIfAbsent(post, p -> seats.isSingle(articles, p));
    }

    String surname(Node person) {
      return names.computeIfAbsent(
          person,
          p -> {
            String name = articles.description(p, RDFS.Nodes.label).words(RDFS.Nodes.label);
            return name.substring(0, surnames.lengthAt(name, 0));
          });
    }
  }

  /** Whether the holder was seen not long before or after, and nobody else in between. */
  private static boolean isNear(
      Posts posts, Node post, Service service, List<Service> all, TimeSpan day) {
    if (service.excludes(day) || service.distance(day) > NEAR) {
      return false;
    }
    return !posts.isSingle(post)
        || all.stream()
            .filter(other -> !other.equals(service))
            .allMatch(other -> !other.covers(day) && other.distance(day) > service.distance(day));
  }
}
