package org.plenumkg.cli;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;

/**
 * A question as the user wrote it.
 *
 * @param where the file it is from, as named by the user
 */
record QueryText(String where, String text) {

  /**
   * The query.
   *
   * @param prefixes those it need not declare
   * @throws UsageException if it is no SPARQL query
   */
  Query parse(PrefixMapping prefixes) {
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
    try {
      return QueryFactory.parse(query, text.replaceFirst("^\uFEFF", ""), null, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      String place = e.getLine() < 1 ? "" : ":" + e.getLine() + ":" + e.getColumn();
      throw new UsageException(where + place + ": " + SyntaxFault.explain(e.getMessage()));
    } catch (QueryException e) {
      throw new UsageException(where + ": " + SyntaxFault.explain(e.getMessage()));
    }
  }
}
