package org.plenumkg.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
import org.plenumkg.annotate.SafeText;
import org.plenumkg.ontology.Plm;
import org.plenumkg.search.Highlight;
import org.plenumkg.search.Hit;
import org.plenumkg.search.SearchIndex;

/** Finds things by words: JSON, or a page for browsers that ask without a script. */
final class SearchServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_QUESTION = 200;
  private static final int USUAL_RESULTS = 20;
  private static final int MOST_RESULTS = 100;

  /** Several texts may lead to one thing. */
  private static final int HITS_A_RESULT = 5;

  /** For private use, in no text: around the words found until it is known where they are shown. */
  private static final String BEFORE = "\uE000";

  private static final String AFTER = "\uE001";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A thing that was found. */
  private record Result(Node thing, Graph card, String snippet) {}

  private final transient SearchIndex index;
  private final transient Things things;
  private final transient Addresses addresses;

  SearchServlet(SearchIndex index, Things things, Addresses addresses) {
    this.index = index;
    this.things = things;
    this.addresses = addresses;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> question =
        Optional.ofNullable(request.getParameter("q")).filter(q -> !q.isBlank());
    if (question.isEmpty() || question.get().length() > LONGEST_QUESTION) {
      Plain.send(response, 400, "q= must say in at most 200 characters what to look for.");
      return;
    }
    Tongue tongue = Tongue.of(request);
    List<Result> results = results(question.get(), most(request));
    request.setAttribute(QueryEndpoint.ROWS, results.size());
    boolean page =
        Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("text/html");
    Optional<Node> only = named(question.get(), results);
    if (page && only.isPresent() && Optional.ofNullable(request.getParameter("go")).isPresent()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", addresses.page(iri(only.get())) + "?lang=" + tongue.tag());
      return;
    }
    byte[] bytes =
        page
            ? html(question.get(), results, tongue).getBytes(StandardCharsets.UTF_8)
            : JSON.writeValueAsBytes(json(question.get(), results, tongue));
    response.setHeader("Vary", "Accept, Accept-Language");
    response.setContentType((page ? "text/html" : "application/json") + "; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static int most(HttpServletRequest request) {
    try {
      int asked = Integer.parseInt(request.getParameter("limit"));
      return Math.max(1, Math.min(asked, MOST_RESULTS));
    } catch (NumberFormatException e) {
      return USUAL_RESULTS;
    }
  }

  private List<Result> results(String question, int most) {
    List<Result> results = new ArrayList<>();
    Set<Node> seen = new LinkedHashSet<>();
    List<Hit> hits = index.find(question, Optional.empty(), List.of(), "", most * HITS_A_RESULT);
    UnaryOperator<String> snippet = index.snippets(question, new Highlight(BEFORE, AFTER));
    for (Hit hit : hits) {
      if (results.size() == most) {
        break;
      }
      Node thing = shown(hit.subject());
      if (seen.add(thing)) {
        String text = hit.text().getLiteralLexicalForm();
        results.add(new Result(thing, things.card(thing), snippet.apply(text)));
      }
    }
    return results;
  }

  /** For a passage or a statement, the article that it stands in. */
  private Node shown(Node subject) {
    Graph card = things.card(subject);
    Optional<Node> article = object(card, subject, Plm.inArticle);
    return article.or(() -> object(card, subject, Plm.statedIn).map(this::shown)).orElse(subject);
  }

  /** The one thing of just this name; none where several share it. */
  private static Optional<Node> named(String name, List<Result> results) {
    List<Node> named =
        results.stream().filter(result -> hasName(result, name)).map(Result::thing).toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static boolean hasName(Result result, String name) {
    return result
        .card()
        .find(result.thing(), Node.ANY, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(value -> value.isLiteral() && value.getLiteralLexicalForm().equals(name))
        .hasNext();
  }

  private Map<String, Object> json(String question, List<Result> results, Tongue tongue) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Result result : results) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("entity", iri(result.thing()));
      one.put("page", addresses.page(iri(result.thing())));
      one.put(
          "kind", kind(result).map(kind -> kind.getURI().substring(Plm.NS.length())).orElse(""));
      one.put("kindLabel", kindLabel(result, tongue));
      one.put("label", label(result, tongue));
      one.put("snippet", marked(result, "\u21a6", "\u21a4"));
      found.add(one);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", question);
    all.put("complete", index.isComplete());
    all.put("results", found);
    return all;
  }

  private String html(String question, List<Result> results, Tongue tongue) {
    StringBuilder html =
        new StringBuilder("<h1>").append(SafeText.html(question)).append("</h1>\n");
    if (results.isEmpty()) {
      html.append("<p>").append(tongue.of("没有找到。", "Nothing was found.")).append("</p>\n");
    }
    html.append("<ol class=\"found\">\n");
    for (Result result : results) {
      html.append("<li>");
      html.append(Html.link(addresses.page(iri(result.thing())), label(result, tongue)));
      html.append(" <small>")
          .append(SafeText.html(kindLabel(result, tongue)))
          .append("</small><br>");
      html.append(
          SafeText.html(result.snippet()).replace(BEFORE, "<mark>").replace(AFTER, "</mark>"));
      html.append("</li>\n");
    }
    return new Page(addresses, tongue).of(question, html.append("</ol>\n").toString());
  }

  private static String marked(Result result, String before, String after) {
    return result.snippet().replace(BEFORE, before).replace(AFTER, after);
  }

  private String label(Result result, Tongue tongue) {
    return things.labels().of(result.card(), result.thing(), tongue);
  }

  private Optional<Node> kind(Result result) {
    return things.labels().kind(result.card(), result.thing());
  }

  private String kindLabel(Result result, Tongue tongue) {
    return kind(result).map(k -> things.labels().of(result.card(), k, tongue)).orElse("");
  }

  private static Optional<Node> object(Graph graph, Node subject, Node property) {
    return G.listSP(graph, subject, property).stream().findFirst();
  }

  private static String iri(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}
