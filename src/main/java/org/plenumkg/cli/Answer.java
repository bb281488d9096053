package org.plenumkg.cli;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.plenumkg.export.CsvLine;
import org.plenumkg.graph.Export;

/** Writes what a query found, in the form asked for or that suits who reads it. */
final class Answer {

  /** What of answers to yes-or-no questions has a form of its own; the rest is one word. */
  private static final Set<AnswerFormat> FOR_TRUTH = Set.of(AnswerFormat.JSON, AnswerFormat.XML);

  private final Console console;
  private final PrefixMapping prefixes;
  private final Optional<AnswerFormat> format;
  private final ByteOrder byteOrder;
  private long rows;

  /** What stands first in CSV. */
  enum ByteOrder {
    MARK,
    NO_MARK
  }

  Answer(
      Console console, PrefixMapping prefixes, Optional<AnswerFormat> format, ByteOrder byteOrder) {
    this.console = console;
    this.prefixes = prefixes;
    this.format = format;
    this.byteOrder = byteOrder;
  }

  /**
   * Runs a query and writes its answer to standard output.
   *
   * @throws UsageException if the format is not for answers of this kind
   */
  void write(Query query, QueryExec execution) {
    boolean graph = !query.isAskType() && !query.isSelectType();
    if (graph && format.filter(f -> f != AnswerFormat.TURTLE).isPresent()) {
      throw new UsageException("--format is for SELECT and ASK; other answers are in Turtle");
    }
    if (!graph && format.filter(f -> f == AnswerFormat.TURTLE).isPresent()) {
      throw new UsageException("--format turtle is for CONSTRUCT and DESCRIBE");
    }
    if (query.isAskType()) {
      writeTruth(execution.ask());
    } else if (query.isSelectType()) {
      writeRows(execution.select());
    } else {
      Export.write(
          query.isDescribeType() ? execution.describe() : execution.construct(),
          prefixes,
          console.out());
    }
    console.out().flush();
  }

  /** How many rows were written; 0 where the answer has none. */
  long rows() {
    return rows;
  }

  private void writeRows(RowSet found) {
    RowSet counted =
        RowSetStream.create(
            found.getResultVars(),
            Iter.map(
                found,
                row -> {
                  rows++;
                  return row;
                }));
    AnswerFormat chosen =
        format.orElse(console.outIsTerminal() ? AnswerFormat.TABLE : AnswerFormat.CSV);
    switch (chosen) {
      case TABLE -> new Table(prefixes).write(counted, console.out());
      case MARKDOWN -> RowsText.writeMarkdown(counted, prefixes, console.out());
      case CSV -> {
        console.out().print(byteOrder == ByteOrder.MARK ? CsvLine.BYTE_ORDER_MARK : "");
        RowsText.writeCsv(counted, console.out());
      }
      default -> writer(chosen).write(console.out(), counted, new Context());
    }
  }

  private void writeTruth(boolean answer) {
    Optional<AnswerFormat> chosen = format.filter(FOR_TRUTH::contains);
    if (chosen.isPresent()) {
      writer(chosen.get()).write(console.out(), answer, new Context());
    } else {
      console.out().print(answer + "\n");
    }
  }

  private static RowSetWriter writer(AnswerFormat format) {
    Lang lang =
        switch (format) {
          case TSV -> ResultSetLang.RS_TSV;
          case XML -> ResultSetLang.RS_XML;
          default -> ResultSetLang.RS_JSON;
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
