package org.plenumkg.query;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter's value is, and so which node stands for it in a query. */
public enum ValueKind {
  /** Chinese words, as names are written: 二七区. */
  NAME(".+"),
  /** Words in no language: a unit, an identifier. */
  TEXT(".+"),
  /** A day: 2024-08-16. */
  DAY("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
  /** A year, as a number to compare with: 2024. */
  YEAR("\\d{4}"),
  /** A number: 12, 3.5. */
  NUMBER("[+-]?\\d+(\\.\\d+)?"),
  /** A place as people call it, 二七区, its division code or IRI; stands for the place's IRI. */
  PLACE(".+"),
  /** A thing: an IRI, or with a prefix, {@code person:410103-fan-huilin-4d1d}. */
  THING("<?[^\\s<>\"{}|^`\\\\]+>?");

  private final Pattern form;

  ValueKind(String form) {
    this.form = Pattern.compile(form, Pattern.DOTALL);
  }

  /** The word for it in a header. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it can be such a value. */
  boolean fits(String value) {
    return form.matcher(value).matches();
  }

  /**
   * The node for a value that fits.
   *
   * @throws QueryFault if it is the name of no place, or of several
   */
  Node node(String value, Names names) {
    return switch (this) {
      case NAME -> NodeFactory.createLiteralLang(value, "zh");
      case TEXT -> NodeFactory.createLiteralString(value);
      case DAY -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
      case YEAR -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
      case NUMBER ->
          NodeFactory.createLiteralDT(
              value, value.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
      case PLACE -> names.place(value);
      case THING -> names.thing(value);
    };
  }
}
