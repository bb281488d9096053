package org.plenumkg.cli;

import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.plenumkg.graph.Export;

/** Writes what a query found, in the form asked for or that suits who reads it. */
final class Answer {

  private final Console console;
  private final PrefixMapping prefixes;
  private final Optional<AnswerFormat> format;

  Answer(Console console, PrefixMapping prefixes, Optional<AnswerFormat> format) {
    this.console = console;
    this.prefixes = prefixes;
    this.format = format;
  }

  /** Runs a query and writes its answer to standard output. */
  void write(Query query, QueryExec execution) {
    if (query.isAskType()) {
      writeTruth(execution.ask());
    } else if (query.isSelectType()) {
      writeRows(execution.select());
    } else if (format.isPresent()) {
      throw new UsageException("--format is for SELECT and ASK; other answers are in Turtle");
    } else {
      Export.write(
          query.isDescribeType() ? execution.describe() : execution.construct(),
          prefixes,
          console.out());
    }
    console.out().flush();
  }

  private void writeRows(RowSet rows) {
    AnswerFormat chosen =
        format.orElse(console.outIsTerminal() ? AnswerFormat.TABLE : AnswerFormat.CSV);
    if (chosen == AnswerFormat.TABLE) {
      new Table(prefixes).write(rows, console.out());
    } else {
      writer(chosen).write(console.out(), rows, new Context());
    }
  }

  private void writeTruth(boolean answer) {
    AnswerFormat chosen = format.orElse(AnswerFormat.TABLE);
    if (chosen == AnswerFormat.JSON || chosen == AnswerFormat.XML) {
      writer(chosen).write(console.out(), answer, new Context());
    } else {
      console.out().print(answer + "\n");
    }
  }

  private static RowSetWriter writer(AnswerFormat format) {
    Lang lang =
        switch (format) {
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          case CSV, TABLE -> ResultSetLang.RS_CSV;
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
