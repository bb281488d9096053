package org.plenumkg.derive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.graph.Iris;
import org.plenumkg.lexicon.Table;

/** How people write whom they mean: 410103 樊惠林, person:410103-fan-huilin-3f2a, or a full IRI. */
final class Persons {

  /** 410103 樊惠林; a name alone where no region is known. */
  private static final Pattern NAME =
      Pattern.compile("(?:(\\d{6}|cn)\\s+)?(\\p{IsHan}[\\p{IsHan}·]+)");

  private Persons() {}

  /** The person of a cell. */
  static Node read(Table.Row row, String column, Iris iris) {
    String text = row.need(column);
    Matcher name = NAME.matcher(text);
    if (name.matches()) {
      return iris.person(name.group(1) == null ? "" : name.group(1), name.group(2));
    }
    if (text.startsWith("person:")) {
      return NodeFactory.createURI(iris.base() + "person/" + text.substring("person:".length()));
    }
    if (text.startsWith(iris.base() + "person/")) {
      return NodeFactory.createURI(text);
    }
    throw row.expected(
        "a person in column "
            + column
            + " (410103 樊惠林, person:… or "
            + iris.base()
            + "person/…), found "
            + text);
  }
}
