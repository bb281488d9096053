package org.plenumkg.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plenumkg.evaluate.Evaluation;
import org.plenumkg.evaluate.Kind;
import org.plenumkg.evaluate.Outcome;
import org.plenumkg.evaluate.Row;
import org.plenumkg.evaluate.Score;

/** Writes measures, and the facts that were missed or wrong of some kinds. */
final class ScoreWriter {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final PrintStream out;
  private final Set<Kind> explained;

  ScoreWriter(PrintStream out, Set<Kind> explained) {
    this.out = out;
    this.explained = explained;
  }

  void write(Evaluation evaluation, ScoreFormat format) throws IOException {
    switch (format) {
      case TABLE -> writeTable(evaluation);
      case JSON -> out.print(JSON.writeValueAsString(json(evaluation)) + "\n");
      case CSV -> writeCsv(evaluation.scores());
    }
    out.flush();
  }

  private void writeTable(Evaluation evaluation) {
    evaluation
        .outcomes()
        .forEach(
            (kind, outcome) -> {
              if (explained.contains(kind)) {
                outcome.missed().forEach(row -> out.print("missed " + kind + ": " + row + "\n"));
                outcome.wrong().forEach(row -> out.print("wrong  " + kind + ": " + row + "\n"));
              }
            });
    String header = "%-14s %5s %5s %6s %6s %6s %6s\n";
    out.printf(Locale.ROOT, header, "kind", "gold", "hit", "wrong", "P", "R", "F1");
    evaluation
        .scores()
        .forEach(
            (kind, score) ->
                out.printf(
                    Locale.ROOT,
                    "%-14s %5d %5d %6d %6.3f %6.3f %6.3f\n",
                    kind,
                    score.gold(),
                    score.hit(),
                    score.wrong(),
                    score.precision(),
                    score.recall(),
                    score.f1()));
  }

  private void writeCsv(Map<String, Score> scores) {
    out.print("kind,gold,hit,wrong,precision,recall,f1\n");
    scores.forEach(
        (kind, score) ->
            out.printf(
                Locale.ROOT,
                "%s,%d,%d,%d,%.3f,%.3f,%.3f\n",
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
    evaluation
        .outcomes()
        .forEach(
            (kind, outcome) -> {
              if (explained.contains(kind)) {
                explain(outcome, (ObjectNode) json.get(kind.toString()));
              }
            });
    return json;
  }

  private static void explain(Outcome outcome, ObjectNode json) {
    json.set("missed_rows", rows(outcome.missed()));
    json.set("wrong_rows", rows(outcome.wrong()));
  }

  private static ArrayNode rows(List<Row> rows) {
    ArrayNode json = JSON.createArrayNode();
    rows.forEach(row -> json.add(JSON.valueToTree(row.cells())));
    return json;
  }
}
