package org.plenumkg.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.ontology.Plm;

/** Trigger words with the term of the ontology that each stands for: 主持 is plm:Presides. */
final class Triggers {

  private final Forms<Node> forms;

  private Triggers(Forms<Node> forms) {
    this.forms = forms;
  }

  /** The words of a table with the columns word and {@code term}. */
  static Triggers load(String table, String term) {
    Map<String, Node> words = new LinkedHashMap<>();
    for (Table.Row row : Table.read(table, "word", term)) {
      words.put(row.need("word"), NodeFactory.createURI(Plm.NS + row.need(term)));
    }
    return new Triggers(Forms.of(words));
  }

  /** The longest trigger that begins at {@code at}. */
  Optional<Forms.Match<Node>> at(String text, int at) {
    return forms.longest(text, at);
  }
}
