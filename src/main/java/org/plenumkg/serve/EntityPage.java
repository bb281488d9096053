package org.plenumkg.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plenumkg.annotate.SafeText;
import org.plenumkg.ontology.Plm;

/** A thing as a page to read: what it is, what is known of it, and the words that say so. */
final class EntityPage {

  private static final int MOST_VALUES = 200;

  /** Said elsewhere on the page, or of no use to a reader. */
  private static final Set<Node> LEFT_OUT =
      Set.of(
          RDF.Nodes.type,
          RDFS.Nodes.label,
          SKOS.altLabel.asNode(),
          Plm.statedIn,
          Plm.rule,
          Plm.confidence,
          Plm.quote,
          Plm.contentHash);

  private final Addresses addresses;
  private final Labels labels;

  EntityPage(Addresses addresses, Labels labels) {
    this.addresses = addresses;
    this.labels = labels;
  }

  /** The page of a thing from its description. */
  String of(Node thing, Graph graph, Tongue tongue) {
    StringBuilder html = new StringBuilder();
    String name = labels.of(graph, thing, tongue);
    html.append("<h1>").append(SafeText.html(name)).append("</h1>\n<p class=\"kind\">");
    labels
        .kind(graph, thing)
        .ifPresent(kind -> html.append(SafeText.html(labels.of(graph, kind, tongue))));
    html.append("</p>\n");
    otherNames(thing, graph, tongue, html);
    quotes(thing, graph, tongue, html);
    properties(thing, graph, tongue, html);
    facts(thing, graph, tongue, html);
    downloads(thing, tongue, html);
    return new Page(addresses, tongue).of(name, html.toString());
  }

  private static void otherNames(Node thing, Graph graph, Tongue tongue, StringBuilder html) {
    List<String> names =
        G.listSP(graph, thing, SKOS.altLabel.asNode()).stream()
            .map(Node::getLiteralLexicalForm)
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      html.append("<p class=\"names\">").append(tongue.of("又作：", "Also: "));
      html.append(SafeText.html(String.join(tongue.of("、", ", "), names))).append("</p>\n");
    }
  }

  private void properties(Node subject, Graph graph, Tongue tongue, StringBuilder html) {
    Map<String, List<Node>> values = new TreeMap<>();
    graph
        .find(subject, Node.ANY, Node.ANY)
        .filterDrop(triple -> LEFT_OUT.contains(triple.getPredicate()))
        .forEachRemaining(
            triple ->
                values
                    .computeIfAbsent(
                        labels.of(graph, triple.getPredicate(), tongue), key -> new ArrayList<>())
                    .add(triple.getObject()));
    if (values.isEmpty()) {
      return;
    }
    html.append("<dl>\n");
    values.forEach(
        (property, objects) -> {
          html.append("<dt>").append(SafeText.html(property)).append("</dt>");
          objects.stream()
              .sorted(Comparator.comparing(object -> labels.of(graph, object, tongue)))
              .limit(MOST_VALUES)
              .forEach(
                  object ->
                      html.append("<dd>").append(value(object, graph, tongue)).append("</dd>"));
          html.append("\n");
        });
    html.append("</dl>\n");
  }

  private String value(Node node, Graph graph, Tongue tongue) {
    String words = labels.of(graph, node, tongue);
    return node.isURI() ? Html.link(addresses.page(node.getURI()), words) : SafeText.html(words);
  }

  /** Everything that names the thing, by what it is: who holds which post, who took part. */
  private void facts(Node thing, Graph graph, Tongue tongue, StringBuilder html) {
    Map<String, List<Node>> byKind = new TreeMap<>();
    graph
        .find(Node.ANY, Node.ANY, thing)
        .mapWith(Triple::getSubject)
        .toSet()
        .forEach(
            fact ->
                labels
                    .kind(graph, fact)
                    .filter(kind -> !fact.equals(thing))
                    .ifPresent(
                        kind ->
                            byKind
                                .computeIfAbsent(
                                    labels.of(graph, kind, tongue), key -> new ArrayList<>())
                                .add(fact)));
    byKind.forEach(
        (kind, facts) -> {
          html.append("<section><h2>").append(SafeText.html(kind)).append(" <small>");
          html.append(facts.size()).append("</small></h2>\n");
          facts.sort(Comparator.comparing(Node::toString));
          for (Node fact : facts) {
            html.append("<article class=\"fact\">\n");
            properties(fact, graph, tongue, html);
            quotes(fact, graph, tongue, html);
            html.append("</article>\n");
          }
          html.append("</section>\n");
        });
  }

  private void quotes(Node fact, Graph graph, Tongue tongue, StringBuilder html) {
    G.listSP(graph, fact, Plm.statedIn).stream()
        .sorted(Comparator.comparing(Node::toString))
        .forEach(passage -> quote(passage, graph, tongue, html));
    if (!G.listSP(graph, fact, Plm.quote).isEmpty()) {
      quote(fact, graph, tongue, html);
    }
  }

  private void quote(Node passage, Graph graph, Tongue tongue, StringBuilder html) {
    html.append("<blockquote>");
    one(graph, passage, Plm.quote)
        .ifPresent(quote -> html.append(SafeText.html(quote.getLiteralLexicalForm())));
    one(graph, passage, Plm.inArticle)
        .ifPresent(
            article -> {
              html.append("<cite>").append(value(article, graph, tongue));
              one(graph, article, DCTerms.date.asNode())
                  .ifPresent(
                      date -> html.append(" ").append(SafeText.html(date.getLiteralLexicalForm())));
              html.append("</cite>");
            });
    html.append("</blockquote>\n");
  }

  private void downloads(Node thing, Tongue tongue, StringBuilder html) {
    html.append("<p class=\"downloads\">").append(tongue.of("数据：", "Data: "));
    String address = addresses.page(thing.getURI());
    for (Rdf form : Rdf.values()) {
      if (form != Rdf.HTML) {
        html.append(Html.link(address + form.suffix(), form.suffix().substring(1))).append(" ");
      }
    }
    html.append("</p>\n<p class=\"iri\"><code>").append(SafeText.html(thing.getURI()));
    html.append("</code></p>\n");
  }

  private static Optional<Node> one(Graph graph, Node subject, Node property) {
    return G.listSP(graph, subject, property).stream().min(Comparator.comparing(Node::toString));
  }
}
