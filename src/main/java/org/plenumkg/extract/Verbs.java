package org.plenumkg.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.Table;
import org.plenumkg.lexicon.WordClasses;
import org.plenumkg.nlp.Sentence;
import org.plenumkg.ontology.Plm;

/** Verbs of taking part in meetings and visits, and the words that stand around them. */
final class Verbs {

  /** How a verb makes a deed. */
  enum Form {
    ACT,
    SAYS,
    COMMENTS,
    LIGHT,
    ATTENDS,
    OBJECT,
    NONE
  }

  /** A verb with the role that its subject has. */
  record Verb(Node role, Form form) {

    Deed.Speech speech() {
      return switch (form) {
        case SAYS -> Deed.Speech.SAYS;
        case COMMENTS -> Deed.Speech.COMMENTS;
        default -> Deed.Speech.NONE;
      };
    }
  }

  private final Forms<Verb> verbs;
  private final WordClasses words = WordClasses.load("/lexicon/participation-words.csv");

  Verbs() {
    Map<String, Verb> forms = new LinkedHashMap<>();
    for (Table.Row row : Table.read("/lexicon/participation-verbs.csv", "word", "role", "form")) {
      Node role = NodeFactory.createURI(Plm.NS + row.need("role"));
      forms.put(row.need("word"), new Verb(role, form(row)));
    }
    verbs = Forms.of(forms);
  }

  private static Form form(Table.Row row) {
    return switch (row.need("form")) {
      case "act" -> Form.ACT;
      case "says" -> Form.SAYS;
      case "comments" -> Form.COMMENTS;
      case "light" -> Form.LIGHT;
      case "attends" -> Form.ATTENDS;
      case "object" -> Form.OBJECT;
      case "none" -> Form.NONE;
      default ->
          throw row.expected("act, says, comments, light, attends, object or none in column form");
    };
  }

  /** Words of the table of words around verbs. */
  WordClasses words() {
    return words;
  }

  /** Whether no verb stands within {@code [from, to)}. */
  boolean none(String text, Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.isBoundary(at) && verbs.longest(text, at).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The longest verb at a place that ends where a word ends. */
  Optional<Forms.Match<Verb>> at(String text, Sentence sentence, int at) {
    return verbs.longest(text, at).filter(m -> sentence.isBoundary(m.end()));
  }
}
