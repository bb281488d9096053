package org.plenumkg.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows for people to read on a terminal, where a Chinese character takes two columns. */
final class Table {

  /** Longer cells go on in the next line. */
  private static final int WIDEST = 60;

  private final PrefixMapping prefixes;

  Table(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  void write(RowSet rows, PrintStream out) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> cells = new ArrayList<>();
    rows.forEachRemaining(
        row -> cells.add(columns.stream().map(c -> cell(row, c, prefixes)).toList()));
    List<String> header = columns.stream().map(Var::getVarName).toList();
    int[] widths = IntStream.range(0, columns.size()).map(i -> width(i, header, cells)).toArray();
    writeRow(header, widths, out);
    writeRow(IntStream.of(widths).mapToObj("─"::repeat).toList(), widths, out);
    cells.forEach(row -> writeRow(row, widths, out));
    out.print(cells.size() == 1 ? "1 row\n" : cells.size() + " rows\n");
  }

  /** A value on one line. */
  static String cell(Binding row, Var column, PrefixMapping prefixes) {
    Node value = row.get(column);
    if (value == null) {
      return "";
    }
    return value.isURI()
        ? prefixes.shortForm(value.getURI())
        : value.isLiteral()
            ? value.getLiteralLexicalForm().replaceAll("\\s+", " ").strip()
            : value.toString();
  }

  private static int width(int column, List<String> header, List<List<String>> cells) {
    int widest = cells.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).max().orElse(0);
    return Math.max(DisplayWidth.of(header.get(column)), Math.min(WIDEST, widest));
  }

  private static void writeRow(List<String> cells, int[] widths, PrintStream out) {
    List<List<String>> lines =
        IntStream.range(0, widths.length)
            .mapToObj(i -> DisplayWidth.wrap(cells.get(i), widths[i]))
            .toList();
    int height = lines.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < lines.get(i).size() ? lines.get(i).get(line) : "";
        text.append(part).append(" ".repeat(widths[i] - DisplayWidth.of(part) + 2));
      }
      out.print(text.toString().stripTrailing() + "\n");
    }
  }
}
