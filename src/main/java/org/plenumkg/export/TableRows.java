package org.plenumkg.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.plenumkg.export.TableDefinition.Column;
import org.plenumkg.ontology.Ontology;
import org.plenumkg.ontology.Plm;

/** The rows of a table that one small graph gives, in the order of the text. */
final class TableRows {

  private static final Var EVIDENCE = Var.alloc("evidence");

  /** Where a fact stands, then what it says. */
  private static final Comparator<List<String>> ORDER =
      Comparator.<List<String>>comparingInt(TableRows::start)
          .thenComparing(cells -> String.join("\t", cells));

  private final Ontology ontology;

  TableRows(Ontology ontology) {
    this.ontology = ontology;
  }

  static List<String> header(TableDefinition table) {
    return Stream.concat(table.columns().stream(), EvidenceColumns.COLUMNS.stream())
        .map(Column::name)
        .toList();
  }

  List<List<String>> of(TableDefinition table, Graph graph) {
    EvidenceColumns evidence = new EvidenceColumns(graph);
    List<List<String>> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.graph(graph).query(table.query()).build()) {
      RowSet found = execution.select();
      found.forEachRemaining(row -> rows.add(cells(table, row, evidence)));
    }
    return rows.stream().distinct().sorted(ORDER).toList();
  }

  private List<String> cells(TableDefinition table, Binding row, EvidenceColumns evidence) {
    List<String> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      Node value = row.get(column.name());
      cells.add(value == null ? "" : cell(value));
    }
    if (row.contains(EVIDENCE)) {
      cells.addAll(evidence.of(row.get(EVIDENCE)));
    } else {
      EvidenceColumns.COLUMNS.forEach(column -> cells.add(""));
    }
    return cells;
  }

  /** Terms of the vocabulary by their Chinese name. */
  private String cell(Node value) {
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return value.getURI().startsWith(Plm.NS) ? ontology.label(value, "zh") : value.getURI();
  }

  private static int start(List<String> cells) {
    String start = cells.get(cells.size() - EvidenceColumns.COLUMNS.size() + 3);
    return start.isEmpty() ? 0 : Integer.parseInt(start);
  }
}
