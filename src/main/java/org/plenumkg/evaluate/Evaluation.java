package org.plenumkg.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sample compared with a prediction.
 *
 * @param outcomes of the kinds that the sample tells of, in their order
 */
public record Evaluation(Map<Kind, Outcome> outcomes) {

  /** Name of the measure over all kinds together. */
  public static final String ALL = "all (micro)";

  /** Copies the outcomes. */
  public Evaluation {
    Map<Kind, Outcome> ordered = new EnumMap<>(Kind.class);
    ordered.putAll(outcomes);
    outcomes = Collections.unmodifiableMap(ordered);
  }

  /**
   * Compares.
   *
   * @param pages those that count, in plain form; what was predicted of others is neither right nor
   *     wrong
   */
  public static Evaluation of(Sample sample, Prediction prediction, Set<String> pages) {
    Map<Kind, Outcome> outcomes = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      sample
          .rows(kind)
          .ifPresent(
              gold -> {
                List<Row> predicted = on(pages, prediction.rows(kind));
                outcomes.put(kind, Matching.of(kind, on(pages, gold), predicted));
              });
    }
    return new Evaluation(outcomes);
  }

  /** The measures by name of the kind, those of all kinds together last. */
  public Map<String, Score> scores() {
    Map<String, Score> scores = new LinkedHashMap<>();
    outcomes.forEach((kind, outcome) -> scores.put(kind.toString(), outcome.score()));
    scores.put(ALL, Score.micro(scores.values()));
    return scores;
  }

  private static List<Row> on(Set<String> pages, List<Row> rows) {
    return rows.stream().filter(row -> pages.contains(row.page())).toList();
  }
}
