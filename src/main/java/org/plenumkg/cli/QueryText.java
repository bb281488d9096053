package org.plenumkg.cli;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** More are not read. */
  private static final int EXPECTED = 12;

  /** Encountered " "}" "} "" at line 3, column 1. Was expecting one of: "filter" ... "{" ... */
  private static final Pattern ENCOUNTERED =
      Pattern.compile("Encountered \"\\s*(.*?)\\s*\" at line \\d+, column \\d+\\.", Pattern.DOTALL);

  private static final Pattern EXPECTING =
      Pattern.compile("Was expecting(?: one of)?:(.*)", Pattern.DOTALL);

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
      throw new UsageException(where + place + ": " + explain(e.getMessage()));
    } catch (QueryException e) {
      throw new UsageException(where + ": " + firstLine(e.getMessage()));
    }
  }

  private static String explain(String message) {
    Matcher encountered = ENCOUNTERED.matcher(message);
    Matcher expecting = EXPECTING.matcher(message);
    if (!encountered.find() || !expecting.find()) {
      return firstLine(message)
          .replaceFirst("^(Line \\d+, column \\d+: |Lexical error at .*?\\. +)", "");
    }
    String found = encountered.group(1).replaceFirst("^\"(.*?)\\s*\".*$", "$1");
    List<String> expected =
        Arrays.stream(expecting.group(1).split("\\.\\.\\."))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .toList();
    String listed = expected.stream().limit(EXPECTED).collect(Collectors.joining(", "));
    return "found "
        + (found.startsWith("<EOF>") ? "the end" : found)
        + " where one of these was expected: "
        + listed
        + (expected.size() > EXPECTED ? ", …" : "");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("no SPARQL query");
  }
}
