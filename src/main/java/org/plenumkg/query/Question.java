package org.plenumkg.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query as it is written, with what its header says: comment lines at its beginning, of which the
 * first is the question in Chinese, the second the same in English, and any of the form {@code #
 * ?region (name) = 二七区 : 地区 / a region} a parameter.
 *
 * @param text SPARQL with its header
 * @param chinese empty where the header says nothing
 * @param english empty where the header says nothing
 */
public record Question(String text, String chinese, String english, List<Parameter> parameters) {

  /** Reads the header of a query. */
  public static Question of(String text) {
    String query = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> header =
        query.lines().takeWhile(line -> line.startsWith("#")).map(String::strip).toList();
    List<String> words =
        header.stream()
            .filter(line -> Parameter.in(line).isEmpty())
            .map(line -> line.substring(1).strip())
            .toList();
    return new Question(
        query,
        words.isEmpty() ? "" : words.get(0),
        words.size() < 2 ? "" : words.get(1),
        header.stream().flatMap(line -> Parameter.in(line).stream()).toList());
  }

  /**
   * The query with values in the place of variables, put there as nodes: whatever is in a value
   * stays a value.
   *
   * @param names what its prefixes and values mean in the store that is asked
   * @throws org.apache.jena.query.QueryException if the text is no query
   * @throws QueryFault if a value is not of its parameter's kind, one that is needed is missing, or
   *     there is no such variable
   */
  public Query query(Map<String, String> values, Names names) {
    Query query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(names.prefixes()));
    QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
    parameters.stream()
        .filter(parameter -> parameter.isNeeded() && !values.containsKey(parameter.name()))
        .findFirst()
        .ifPresent(
            missing -> {
              throw new QueryFault("a value is needed, such as " + missing.usage());
            });
    if (values.isEmpty()) {
      return query;
    }
    Map<Var, Node> shown = new LinkedHashMap<>();
    Map<Var, Node> hidden = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          Var variable = variable(name);
          boolean isShown = query.isSelectType() && query.getProjectVars().contains(variable);
          (isShown ? shown : hidden).put(variable, node(name, value, names));
        });
    // The second would add a column for each value.
    Query filled = QueryTransformOps.replaceVars(query, hidden);
    return QueryTransformOps.syntaxSubstitute(filled, shown);
  }

  private Node node(String name, String value, Names names) {
    Optional<Parameter> declared =
        parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
    if (declared.isPresent()) {
      return declared.get().node(value, names);
    }
    return value.matches("<[^<>\\s]*>")
        ? names.thing(value)
        : NodeFactory.createLiteralString(value);
  }

  private Var variable(String name) {
    boolean known =
        parameters.stream().anyMatch(parameter -> parameter.name().equals(name))
            || text.matches("(?s).*[?$]" + Pattern.quote(name) + "\\b.*");
    if (!known) {
      String others = String.join(", ", parameters.stream().map(Parameter::name).toList());
      throw new QueryFault(
          "--set "
              + name
              + ": no such parameter"
              + (others.isEmpty() ? "" : "; there is " + others));
    }
    return Var.alloc(name);
  }
}
