package org.plenumkg.annotate;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/**
 * The kinds of things that mentions are coloured by, in the order in which the one that stands for
 * two names of equal length is chosen.
 */
enum Kind {
  PERSON("Person", "人", "31"),
  ORGANIZATION("Organization", "机构", "34"),
  PLACE("Place", "地", "32"),
  POST("Post", "职", "36"),
  EVENT("Event", "会", "35"),
  DOCUMENT("Document", "文", "1;34"),
  PROJECT("Project", "项目", "33"),
  POLICY("Policy", "政策", "1;33"),
  /** A class that is none of these. */
  OTHER("", "其他", "1");

  /** Local name of the class that all of it belong to. */
  private final String top;

  private final String mark;
  private final String colour;

  Kind(String top, String mark, String colour) {
    this.top = top;
    this.mark = mark;
    this.colour = colour;
  }

  /** The kind of the things of a class: plm:PartyBody are organizations. */
  static Kind of(Node type, Ontology ontology) {
    List<Node> types = ontology.typesOf(type);
    for (Kind kind : values()) {
      if (types.contains(kind.type())) {
        return kind;
      }
    }
    return OTHER;
  }

  /** Its name in a style sheet and in JSON: person. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One or two characters that stand for it where there is no colour. */
  String mark() {
    return mark;
  }

  /** Parameters of the terminal's sequence that sets its colour (ECMA-48, SGR). */
  String colour() {
    return colour;
  }

  /** What people call it. */
  String label(Ontology ontology, Language language) {
    if (this == OTHER) {
      return language == Language.ZH ? "其他" : "other";
    }
    return ontology.label(type(), language.tag());
  }

  private Node type() {
    return NodeFactory.createURI(Plm.NS + top);
  }
}
