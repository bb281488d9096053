package org.plenumkg.cli;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.plenumkg.query.Names;
import org.plenumkg.query.QueryFault;
import org.plenumkg.query.Question;

/**
 * A question as the user gave it.
 *
 * @param where the file it is from, as named by the user
 */
record QueryText(String where, Question question) {

  /**
   * The query.
   *
   * @param values of its parameters
   * @param names what its prefixes and values mean
   * @throws UsageException if it is no SPARQL query, or a value does not suit it
   */
  Query parse(Map<String, String> values, Names names) {
    try {
      return question.query(values, names);
    } catch (QueryFault e) {
      throw new UsageException(where + ": " + e.getMessage());
    } catch (QueryParseException e) {
      String place = e.getLine() < 1 ? "" : ":" + e.getLine() + ":" + e.getColumn();
      throw new UsageException(where + place + ": " + SyntaxFault.explain(e.getMessage()));
    } catch (QueryException e) {
      throw new UsageException(where + ": " + SyntaxFault.explain(e.getMessage()));
    }
  }
}
