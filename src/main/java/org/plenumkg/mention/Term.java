package org.plenumkg.mention;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.plenumkg.text.PartialDate;

/** A literal, or a term of the ontology such as {@code plm:Speaks}. */
public record Term(Node node) implements Value {

  /** Chinese words. */
  public static Term words(String words) {
    return new Term(NodeFactory.createLiteralLang(words, "zh"));
  }

  /** A whole number. */
  public static Term number(int number) {
    return new Term(NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  /** A decimal with the digits as printed: 142.22. */
  public static Term decimal(String digits) {
    return new Term(NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal));
  }

  /** A string in no language: a unit, a division code. */
  public static Term string(String string) {
    return new Term(NodeFactory.createLiteralString(string));
  }

  /** A date with the precision it has. */
  public static Term date(PartialDate date) {
    RDFDatatype type =
        TypeMapper.getInstance().getSafeTypeByName(XSDDatatype.XSD + "#" + date.schemaType());
    return new Term(NodeFactory.createLiteralDT(date.lexical(), type));
  }
}
