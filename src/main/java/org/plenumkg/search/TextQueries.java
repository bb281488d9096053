package org.plenumkg.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The index as Jena's {@code text:query} asks for it: {@code (?thing ?score ?text) text:query
 * ("樊惠林" 10)}. Read-only: it follows the store by itself.
 */
public final class TextQueries implements TextIndex {

  private static final int MOST_HITS = 10_000;

  private final SearchIndex index;
  private final EntityDefinition definition;

  /** Asks this index. */
  public TextQueries(SearchIndex index) {
    this.index = index;
    definition = new EntityDefinition(Documents.SUBJECT, Layer.FORM.name());
    definition.setLangField(Documents.LANG);
    definition.setCacheQueries(false);
    TextTriples.all().forEach(property -> definition.set(Layer.FORM.name(), property));
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String question,
      String graph,
      String lang,
      int limit,
      String highlight) {
    Optional<String> of =
        Optional.ofNullable(subject).filter(s -> s.isURI() || s.isBlank()).map(Documents::iri);
    Optional<UnaryOperator<String>> snippet =
        Optional.ofNullable(highlight).map(h -> index.snippets(question, Highlight.parse(h)));
    int most = limit < 0 ? MOST_HITS : Math.min(limit, MOST_HITS);
    return index
        .find(
            question,
            of,
            properties.stream().map(RDFNode::asNode).toList(),
            Optional.ofNullable(lang).orElse(""),
            Math.max(1, most))
        .stream()
        .map(hit -> hit(hit, snippet))
        .toList();
  }

  private static TextHit hit(Hit hit, Optional<UnaryOperator<String>> snippet) {
    Node text = snippet.map(cut -> marked(hit.text(), cut)).orElse(hit.text());
    return new TextHit(hit.subject(), hit.score(), text, null, hit.property());
  }

  private static Node marked(Node text, UnaryOperator<String> cut) {
    String snippet = cut.apply(text.getLiteralLexicalForm());
    String lang = text.getLiteralLanguage();
    return lang.isEmpty()
        ? NodeFactory.createLiteralString(snippet)
        : NodeFactory.createLiteralLang(snippet, lang);
  }

  @Override
  public EntityDefinition getDocDef() {
    return definition;
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String question,
      String graph,
      String lang,
      int limit,
      String highlight) {
    Node node = subject == null ? null : NodeFactory.createURI(subject);
    return query(node, properties, question, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String question,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return query((Node) null, properties, question, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node property, String question, String graph, String lang, int limit, String highlight) {
    List<Resource> one =
        property == null ? List.of() : List.of(ResourceFactory.createResource(property.getURI()));
    return query(one, question, graph, lang, limit, highlight);
  }

  @Override
  public List<TextHit> query(Node property, String question, String graph, String lang, int limit) {
    return query(property, question, graph, lang, limit, null);
  }

  @Override
  public List<TextHit> query(Node property, String question, String graph, String lang) {
    return query(property, question, graph, lang, -1, null);
  }

  @Override
  public Map<String, Node> get(String iri) {
    return Map.of();
  }

  @Override
  public void prepareCommit() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void close() {}

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the index follows the store by itself");
  }
}
