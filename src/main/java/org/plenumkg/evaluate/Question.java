package org.plenumkg.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.plenumkg.ontology.Prefixes;

/**
 * The question for one kind of fact, {@code evaluate/KIND.rq}: its variables are the columns, and a
 * thing in an answer stands for all its names.
 */
final class Question {

  private static final Comparator<Row> ORDER =
      Comparator.comparing(row -> String.join("\0", row.cells().values()));

  private final Query query;

  Question(Kind kind) {
    query = new Query();
    query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL));
    QueryFactory.parse(query, text("/evaluate/" + kind + ".rq"), null, null);
  }

  /** The rows that a store answers with, in a fixed order. */
  List<Row> ask(DatasetGraph quads) {
    Names names = new Names(quads);
    List<Row> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(quads).query(query).build()) {
      RowSet answers = execution.select();
      answers.forEachRemaining(answer -> rows.add(row(answer, answers.getResultVars(), names)));
    }
    rows.sort(ORDER);
    return rows;
  }

  private static Row row(Binding answer, List<Var> columns, Names names) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Var column : columns) {
      Node value = answer.get(column);
      cells.put(column.getVarName(), value == null ? "" : String.join("|", names.of(value)));
    }
    return new Row(cells);
  }

  private static String text(String resource) {
    try (InputStream in = Question.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
