package org.plenumkg.annotate;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/**
 * The kinds of things that mentions are coloured by, in the order in which the one that stands for
 * two names of equal length is chosen.
 */
enum Kind {
  PERSON(Plm.Person, "人", "31"),
  ORGANIZATION(Plm.Organization, "机构", "34"),
  PLACE(Plm.Place, "地", "32"),
  POST(Plm.Post, "职", "36"),
  EVENT(Plm.Event, "会", "35"),
  DOCUMENT(Plm.Document, "文", "1;34"),
  PROJECT(Plm.Project, "项目", "33"),
  POLICY(Plm.Policy, "政策", "1;33"),
  /** A class that is none of these. */
  OTHER(Node.ANY, "其他", "1");

  @SuppressWarnings("ImmutableEnumChecker") // nodes are immutable, they only do not say so
  private final Node top;

  private final String mark;
  private final String colour;

  Kind(Node top, String mark, String colour) {
    this.top = top;
    this.mark = mark;
    this.colour = colour;
  }

  /** The kind of the things of a class: plm:PartyBody are organizations. */
  static Kind of(Node type, Ontology ontology) {
    List<Node> types = ontology.typesOf(type);
    for (Kind kind : values()) {
      if (types.contains(kind.top)) {
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
    return ontology.label(top, language.tag());
  }
}
