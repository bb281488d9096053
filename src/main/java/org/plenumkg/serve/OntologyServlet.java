package org.plenumkg.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.plenumkg.annotate.SafeText;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/** The vocabulary, to read and as data. */
final class OntologyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Ontology ontology;
  private final transient Addresses addresses;
  private final transient Labels labels;

  OntologyServlet(Ontology ontology, Addresses addresses, Labels labels) {
    this.ontology = ontology;
    this.addresses = addresses;
    this.labels = labels;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept, Accept-Language");
    Optional<Rdf> form = Rdf.accepted(request);
    if (form.isEmpty()) {
      Plain.send(response, 406, Rdf.FORMS);
    } else if (form.get() == Rdf.HTML) {
      Tongue tongue = Tongue.of(request);
      String title = tongue.of("词汇", "Vocabulary");
      Html.send(response, new Page(addresses, tongue).of(title, terms(tongue)));
    } else {
      form.get().send(ontology.graph(), response);
    }
  }

  private String terms(Tongue tongue) {
    Graph graph = ontology.graph();
    StringBuilder html =
        new StringBuilder("<h1>" + tongue.of("词汇", "Vocabulary") + "</h1>\n<dl>\n");
    graph.find(Node.ANY, RDFS.Nodes.label, Node.ANY).mapWith(Triple::getSubject).toSet().stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(Plm.NS))
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(term -> term(term, graph, tongue, html));
    return html.append("</dl>\n").toString();
  }

  private void term(Node term, Graph graph, Tongue tongue, StringBuilder html) {
    String name = SafeText.html(term.getURI().substring(Plm.NS.length()));
    html.append("<dt id=\"").append(name).append("\">plm:").append(name).append("</dt><dd>");
    html.append(SafeText.html(labels.of(graph, term, tongue)));
    graph
        .find(term, RDFS.Nodes.comment, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(comment -> comment.getLiteralLanguage().equals(tongue.tag()))
        .forEachRemaining(
            comment -> html.append("<br>").append(SafeText.html(comment.getLiteralLexicalForm())));
    html.append("</dd>\n");
  }
}
