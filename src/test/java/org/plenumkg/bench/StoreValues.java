package org.plenumkg.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.plenumkg.graph.Store;
import org.plenumkg.query.Parameter;
import org.plenumkg.query.QuestionLibrary;

/**
 * Values for the questions' parameters that a store has something to say about: those of a
 * question's own examples where the store knows 樊惠林, else of one article of it, whichever comes
 * first.
 */
final class StoreValues {

  /**
   * Each gives one value, by the name of a parameter, of an article with a meeting that somebody
   * led.
   */
  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          Map.entry(
              "person", "?a plm:region ?r . GRAPH ?a { ?p plm:holds ?o ; rdfs:label ?value }"),
          Map.entry("region", "?a plm:region/rdfs:label ?value"),
          Map.entry("body", "?m plm:sessionNumber ?n ; plm:body/rdfs:label ?value"),
          Map.entry("issuer", "?d plm:issuer/rdfs:label ?value"),
          Map.entry("policy", "?i a plm:Programme ; rdfs:label ?value"),
          Map.entry("page", "?p a plm:Page ; dcterms:identifier ?value"),
          Map.entry(
              "meeting", "?m a plm:Plenum ; plm:presidedBy|plm:addressedBy ?x ; rdfs:label ?value"),
          Map.entry("event", "?m a plm:Meeting ; plm:attendedBy ?x ; rdfs:label ?value"),
          Map.entry("indicator", "?o plm:indicator ?value"),
          Map.entry("fact", "?value a plm:Attestation"),
          Map.entry("date", "?a a plm:Article ; dcterms:date ?value"),
          Map.entry("year", "?a a plm:Article ; dcterms:date ?d BIND(YEAR(?d) AS ?value)"));

  private final QuestionLibrary library = QuestionLibrary.load();
  private final Store store;
  private final Map<String, String> found = new LinkedHashMap<>();
  private final boolean isSeeds;

  StoreValues(Store store) {
    this.store = store;
    this.isSeeds = one("?x rdfs:label \"樊惠林\"@zh ; plm:holds ?value").length() > 0;
  }

  /** The query that the page offers for a question, with values for all of its parameters. */
  String filled(String question, String query) {
    String filled = query;
    for (Parameter parameter : library.find(question).orElseThrow().parameters()) {
      String line = "\n  " + (parameter.isNeeded() ? "" : "# ");
      for (String start :
          List.of("VALUES ?" + parameter.name(), "?" + parameter.name() + " rdfs:label|")) {
        int from = filled.indexOf(line + start);
        for (; from >= 0; from = filled.indexOf(line + start, from + 1)) {
          int to = filled.indexOf('\n', from + 1);
          String binding =
              filled
                  .substring(from + line.length(), to)
                  .replace(parameter.example(), value(parameter));
          filled = filled.substring(0, from) + "\n  " + binding + filled.substring(to);
        }
      }
    }
    return filled;
  }

  private String value(Parameter parameter) {
    String query = QUERIES.get(parameter.name());
    return isSeeds || query == null
        ? parameter.example()
        : found.computeIfAbsent(parameter.name(), name -> one(query));
  }

  private String one(String pattern) {
    Query query = new Query();
    query.setPrefixMapping(store.prefixes());
    QueryFactory.parse(query, "SELECT ?value { " + pattern + " } LIMIT 1", null, null);
    return store.read(quads -> one(quads, query));
  }

  private static String one(DatasetGraph quads, Query query) {
    try (QueryExec execution = QueryExec.dataset(quads).query(query).build()) {
      RowSet rows = execution.select();
      if (!rows.hasNext()) {
        return "";
      }
      Node value = rows.next().get("value");
      return value.isURI() ? "<" + value.getURI() + ">" : value.getLiteralLexicalForm();
    }
  }
}
