package org.plenumkg.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Measures for other programs to read. */
class ScoreWriterTest {

  private static final Evaluation EVALUATION =
      new Evaluation(
          Map.of(
              Kind.VISITS,
              new Outcome(1, List.of(), List.of()),
              Kind.PEOPLE,
              new Outcome(2, List.of(person("李娜")), List.of(person("王伟\"")))));

  @Test
  void csv() throws IOException {
    assertThat(written(ScoreFormat.CSV, Set.of()))
        .isEqualTo(
            """
            kind,gold,hit,wrong,precision,recall,f1
            people,3,2,1,0.667,0.667,0.667
            visits,1,1,0,1.000,1.000,1.000
            all (micro),4,3,1,0.750,0.750,0.750
            """);
  }

  @Test
  void json() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(written(ScoreFormat.JSON, Set.of(Kind.PEOPLE, Kind.POSTS)));
    assertThat(json.fieldNames()).toIterable().containsExactly("people", "visits", "all (micro)");
    assertThat(json.at("/people/precision").asDouble()).isEqualTo(0.667);
    assertThat(json.at("/people/missed_rows/0/person").asText()).isEqualTo("李娜");
    assertThat(json.at("/people/wrong_rows/0/person").asText()).isEqualTo("王伟\"");
    assertThat(json.at("/visits").has("missed_rows")).isFalse();
  }

  private static String written(ScoreFormat format, Set<Kind> explained) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ScoreWriter(new PrintStream(bytes, false, StandardCharsets.UTF_8), explained)
        .write(EVALUATION, format);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Row person(String name) {
    return new Row(Map.of("person", name));
  }
}
