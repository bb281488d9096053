package org.plenumkg.cli;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.plenumkg.export.CsvLine;

/** Rows as CSV for spreadsheets, or as a table in Markdown. */
final class RowsText {

  private RowsText() {}

  /** As SPARQL 1.1 Query Results CSV has it, but with no cell that a spreadsheet would run. */
  static void writeCsv(RowSet rows, PrintStream out) {
    List<Var> columns = rows.getResultVars();
    out.print(CsvLine.of(columns.stream().map(Var::getVarName).toList()));
    rows.forEachRemaining(
        row ->
            out.print(CsvLine.of(columns.stream().map(column -> csvCell(row, column)).toList())));
  }

  private static String csvCell(Binding row, Var column) {
    Node value = row.get(column);
    if (value == null) {
      return "";
    }
    return value.isURI()
        ? value.getURI()
        : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  static void writeMarkdown(RowSet rows, PrefixMapping prefixes, PrintStream out) {
    List<Var> columns = rows.getResultVars();
    out.print(markdown(columns.stream().map(Var::getVarName).toList()));
    out.print(markdown(Collections.nCopies(columns.size(), "---")));
    rows.forEachRemaining(
        row ->
            out.print(markdown(columns.stream().map(c -> Table.cell(row, c, prefixes)).toList())));
  }

  private static String markdown(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
