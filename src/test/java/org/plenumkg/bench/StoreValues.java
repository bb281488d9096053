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
import org.plenumkg.query.ValueKind;

/**
 * Values for the questions' parameters that a store has much to say about: those of a question's
 * own examples where the store knows 樊惠林, else the region and the person of most articles, and
 * whichever body, meeting, page or fact comes first.
 */
final class StoreValues {

  private static final String FIRST = "LIMIT 1";
  private static final String MOST = "GROUP BY ?value ORDER BY DESC(COUNT(?a)) LIMIT 1";

  /** Each gives one value, by the name of a parameter, or of a question and its parameter. */
  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          Map.entry(
              "person", "{ ?a plm:mentions ?p . ?p plm:holds ?o ; rdfs:label ?value } " + MOST),
          Map.entry("region", "{ ?a plm:region/rdfs:label ?value } " + MOST),
          Map.entry("body", "{ ?m plm:sessionNumber ?n ; plm:body/rdfs:label ?value } " + FIRST),
          Map.entry("issuer", "{ ?d plm:issuer/rdfs:label ?value } " + FIRST),
          Map.entry("policy", "{ ?i a plm:Programme ; rdfs:label ?value } " + FIRST),
          Map.entry("page", "{ ?p a plm:Page ; dcterms:identifier ?value } " + FIRST),
          Map.entry(
              "meeting",
              "{ ?m a plm:Plenum ; plm:presidedBy|plm:addressedBy ?x ; rdfs:label ?value } "
                  + FIRST),
          Map.entry(
              "event", "{ ?m a plm:Meeting ; plm:attendedBy ?x ; rdfs:label ?value } " + FIRST),
          Map.entry("indicator", "{ ?o plm:indicator ?value } " + FIRST),
          Map.entry("fact", "{ ?value plm:rule ?r ; plm:statedIn ?p } " + FIRST),
          Map.entry("date", "{ ?a a plm:Article ; dcterms:date ?value } " + FIRST),
          Map.entry(
              "year", "{ ?a a plm:Article ; dcterms:date ?d BIND(YEAR(?d) AS ?value) } " + FIRST),
          Map.entry("name", "{ ?i plm:canonical/rdfs:label ?value } " + FIRST),
          Map.entry("bundle-parts policy", "{ ?p plm:partOf/rdfs:label ?value } " + FIRST),
          Map.entry(
              "policy-history policy",
              "{ ?d plm:object ?p . ?p a plm:Policy ; rdfs:label ?value } " + FIRST),
          Map.entry(
              "rankings region", "{ ?o plm:rank ?n ; plm:region/rdfs:label ?value } " + FIRST),
          Map.entry(
              "visits-by-place region",
              "{ ?v a plm:Visit ; plm:place/plm:within* ?r . ?r rdfs:label ?value } " + FIRST));

  private final QuestionLibrary library = QuestionLibrary.load();
  private final Store store;

  /** By the queries that found them. */
  private final Map<String, String> found = new LinkedHashMap<>();

  private final boolean isSeeds;

  StoreValues(Store store) {
    this.store = store;
    this.isSeeds = one("{ ?x rdfs:label \"樊惠林\"@zh ; plm:holds ?value } " + FIRST).length() > 0;
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
                  .replace(written(parameter), value(question, parameter));
          filled = filled.substring(0, from) + "\n  " + binding + filled.substring(to);
        }
      }
    }
    return filled;
  }

  private String value(String question, Parameter parameter) {
    String own = QUERIES.get(question + " " + parameter.name());
    String query = own == null ? QUERIES.get(parameter.name()) : own;
    return isSeeds || query == null ? written(parameter) : found.computeIfAbsent(query, this::one);
  }

  /** Its example as a query has it. */
  private static String written(Parameter parameter) {
    String example = parameter.example();
    return parameter.kind() == ValueKind.THING ? example.replace("/", "\\/") : example;
  }

  private String one(String select) {
    Query query = new Query();
    query.setPrefixMapping(store.prefixes());
    QueryFactory.parse(query, "SELECT ?value " + select, null, null);
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
