package org.plenumkg.check;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.check.Finding.Check;
import org.plenumkg.check.Finding.Severity;
import org.plenumkg.graph.AllGraphs;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Page;

/**
 * That a page's quotes stand where the store says: its text from start to end is the quote, but for
 * white space.
 */
final class EvidenceCheck {

  private final AllGraphs graphs;
  private final CheckResult result;

  EvidenceCheck(DatasetGraph quads, CheckResult result) {
    this.graphs = new AllGraphs(quads);
    this.result = result;
  }

  void run(Page page) {
    Optional<Node> node =
        graphs
            .subjects(DCTerms.identifier.asNode(), NodeFactory.createLiteralString(page.id()))
            .filter(found -> graphs.say(found, RDF.Nodes.type, Plm.Page))
            .findFirst();
    if (node.isEmpty()) {
      note(page, "not in the store");
    } else if (!graphs.say(
        node.get(), Plm.contentHash, NodeFactory.createLiteralString(page.contentHash()))) {
      result.add(
          Finding.error(
              Check.EVIDENCE,
              node.get(),
              page.source() + " is not the page that was read; build again"));
    } else {
      check(node.get(), page.text());
    }
  }

  private void note(Page page, String message) {
    result.add(new Finding(Check.EVIDENCE, Severity.NOTE, page.source(), message));
  }

  private void check(Node page, String text) {
    int[] points = text.codePoints().toArray();
    graphs
        .subjects(Plm.onPage, page)
        .flatMap(article -> graphs.subjects(Plm.inArticle, article))
        .forEach(place -> check(place, points));
  }

  private void check(Node place, int[] text) {
    result.examined(Check.EVIDENCE);
    Optional<Integer> start = number(place, Plm.start);
    Optional<Integer> end = number(place, Plm.end);
    boolean inside =
        start.isPresent() && end.isPresent() && start.get() < end.get() && end.get() <= text.length;
    if (!inside) {
      result.add(Finding.error(Check.EVIDENCE, place, "is not a place in the page"));
      return;
    }
    String there = Characters.withoutSpace(new String(text, start.get(), end.get() - start.get()));
    graphs
        .objects(place, Plm.quote)
        .map(Node::getLiteralLexicalForm)
        .filter(quote -> !Characters.withoutSpace(quote).equals(there))
        .forEach(
            quote ->
                result.add(
                    Finding.error(
                        Check.EVIDENCE, place, "the page has " + there + " in place of " + quote)));
  }

  private Optional<Integer> number(Node place, Node property) {
    return graphs
        .objects(place, property)
        .map(Node::getLiteralLexicalForm)
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .findFirst();
  }
}
