package org.plenumkg.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes measures, and the facts that were missed or wrong of some kinds. */
public final class ScoreWriter {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final PrintStream out;
  private final Set<Kind> explained;

  /**
   * A writer.
   *
   * @param explained kinds whose missed and wrong facts are listed, except in CSV
   */
  public ScoreWriter(PrintStream out, Set<Kind> explained) {
    this.out = out;
    this.explained = explained;
  }

  /** Writes an evaluation in one of the forms. */
  public void write(Evaluation evaluation, ScoreFormat format) throws IOException {
    switch (format) {
      case TABLE -> writeTable(evaluation);
      case JSON -> out.print(JSON.writeValueAsString(json(evaluation)) + "\n");
      case CSV -> writeCsv(evaluation.scores());
    }
    out.flush();
  }

  private void writeTable(Evaluation evaluation) {
    explained(evaluation)
        .forEach(
            (kind, outcome) -> {
              outcome.missed().forEach(row -> out.print("missed " + kind + ": " + row + "\n"));
              outcome.wrong().forEach(row -> out.print("wrong  " + kind + ": " + row + "\n"));
            });
    out.printf(
        Locale.ROOT,
        "%-14s %5s %5s %6s %6s %6s %6s\n",
        "kind",
        "gold",
        "hit",
        "wrong",
        "P",
        "R",
        "F1");
    writeScores("%-14s %5d %5d %6d %6.3f %6.3f %6.3f\n", evaluation.scores());
  }

  private void writeCsv(Map<String, Score> scores) {
    out.print("kind,gold,hit,wrong,precision,recall,f1\n");
    writeScores("%s,%d,%d,%d,%.3f,%.3f,%.3f\n", scores);
  }

  private void writeScores(String line, Map<String, Score> scores) {
    scores.forEach(
        (kind, score) ->
            out.printf(
                Locale.ROOT,
                line,
                kind,
                score.gold(),
                score.hit(),
                score.wrong(),
                score.precision(),
                score.recall(),
                score.f1()));
  }

  private ObjectNode json(Evaluation evaluation) {
    ObjectNode json = JSON.createObjectNode();
    evaluation.scores().forEach((kind, score) -> json.set(kind, JSON.valueToTree(score)));
    explained(evaluation)
        .forEach(
            (kind, outcome) -> {
              ObjectNode measures = (ObjectNode) json.get(kind.toString());
              measures.set("missed_rows", rows(outcome.missed()));
              measures.set("wrong_rows", rows(outcome.wrong()));
            });
    return json;
  }

  private Map<Kind, Outcome> explained(Evaluation evaluation) {
    Map<Kind, Outcome> outcomes = new EnumMap<>(Kind.class);
    outcomes.putAll(evaluation.outcomes());
    outcomes.keySet().retainAll(explained);
    return outcomes;
  }

  private static ArrayNode rows(List<Row> rows) {
    ArrayNode json = JSON.createArrayNode();
    rows.forEach(row -> json.add(JSON.valueToTree(row.cells())));
    return json;
  }
}
