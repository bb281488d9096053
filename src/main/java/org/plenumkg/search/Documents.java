package org.plenumkg.search;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;

/** A text as the index holds it: one document a statement, whichever graphs make it. */
final class Documents {

  static final String SUBJECT = "subject";
  static final String PROPERTY = "property";
  static final String LANG = "lang";

  /** The whole of a name, folded. */
  static final String WHOLE = "whole";

  /** Whether a text is a name. */
  static final String NAME = "name";

  private static final String KEY = "key";
  private static final String TEXT = "text";
  private static final int LONGEST_NAME = 80;

  private Documents() {}

  /** What tells the document of a statement from all others. */
  static Term key(Triple text) {
    return new Term(KEY, Keys.hash(NodeFmtLib.str(text)));
  }

  static Document of(Triple triple, Words words) {
    Node literal = triple.getObject();
    String text = literal.getLiteralLexicalForm();
    List<Word> parted = words.of(text);
    Document document = new Document();
    document.add(new StringField(KEY, key(triple).text(), Field.Store.NO));
    document.add(new StringField(SUBJECT, iri(triple.getSubject()), Field.Store.YES));
    document.add(new StringField(PROPERTY, iri(triple.getPredicate()), Field.Store.YES));
    document.add(new StringField(LANG, literal.getLiteralLanguage(), Field.Store.YES));
    document.add(new StoredField(TEXT, text));
    document.add(field(Layer.FORM, parted));
    document.add(field(Layer.PINYIN, parted));
    if (TextTriples.NAMES.contains(triple.getPredicate()) && text.length() <= LONGEST_NAME) {
      document.add(new StringField(NAME, "true", Field.Store.NO));
      document.add(new StringField(WHOLE, words.folded(text), Field.Store.NO));
      document.add(field(Layer.INITIALS, parted));
    }
    return document;
  }

  static Hit hit(Document document, float score) {
    String lang = document.get(LANG);
    String text = document.get(TEXT);
    return new Hit(
        node(document.get(SUBJECT)),
        node(document.get(PROPERTY)),
        lang.isEmpty()
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, lang),
        score);
  }

  /** An IRI, or a blank node as text. */
  static String iri(Node node) {
    return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
  }

  private static Node node(String iri) {
    return iri.startsWith("_:")
        ? NodeFactory.createBlankNode(iri.substring(2))
        : NodeFactory.createURI(iri);
  }

  private static Field field(Layer layer, List<Word> words) {
    return new TextField(layer.name(), Layers.of(layer, words));
  }
}
