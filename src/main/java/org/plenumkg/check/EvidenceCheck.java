package org.plenumkg.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.plenumkg.check.Finding.Check;
import org.plenumkg.check.Finding.Severity;
import org.plenumkg.ontology.Plm;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Page;

/**
 * That a page's quotes stand where the store says: its text from start to end is the quote, but for
 * white space.
 */
final class EvidenceCheck {

  private final DatasetGraph quads;
  private final CheckResult result;

  EvidenceCheck(DatasetGraph quads, CheckResult result) {
    this.quads = quads;
    this.result = result;
  }

  void run(Page page) {
    Optional<Node> node =
        subjects(DCTerms.identifier.asNode(), NodeFactory.createLiteralString(page.id()))
            .filter(found -> has(found, RDF.Nodes.type, Plm.Page))
            .findFirst();
    if (node.isEmpty()) {
      note(page, "not in the store");
    } else if (!has(
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
    int length = text.codePointCount(0, text.length());
    subjects(Plm.onPage, page)
        .flatMap(article -> subjects(Plm.inArticle, article))
        .forEach(place -> check(place, text, length));
  }

  private void check(Node place, String text, int length) {
    result.examined(Check.EVIDENCE);
    Optional<Integer> start = number(place, Plm.start);
    Optional<Integer> end = number(place, Plm.end);
    boolean inside =
        start.isPresent() && end.isPresent() && start.get() < end.get() && end.get() <= length;
    if (!inside) {
      result.add(Finding.error(Check.EVIDENCE, place, "is not a place in the page"));
      return;
    }
    String there =
        Characters.withoutSpace(
            text.substring(
                text.offsetByCodePoints(0, start.get()), text.offsetByCodePoints(0, end.get())));
    objects(place, Plm.quote)
        .map(Node::getLiteralLexicalForm)
        .filter(quote -> !Characters.withoutSpace(quote).equals(there))
        .forEach(
            quote ->
                result.add(
                    Finding.error(
                        Check.EVIDENCE, place, "the page has " + there + " in place of " + quote)));
  }

  private Optional<Integer> number(Node place, Node property) {
    return objects(place, property)
        .map(Node::getLiteralLexicalForm)
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  private boolean has(Node subject, Node property, Node object) {
    return quads.contains(Quad.unionGraph, subject, property, object);
  }

  private Stream<Node> subjects(Node property, Node object) {
    return Iter.asStream(quads.find(Quad.unionGraph, Node.ANY, property, object))
        .map(Quad::getSubject)
        .toList()
        .stream();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return Iter.asStream(quads.find(Quad.unionGraph, subject, property, Node.ANY))
        .map(Quad::getObject)
        .toList()
        .stream();
  }
}
