package org.plenumkg.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden cases: {@code src/test/resources/evaluate-cases/NAME} holds a sample, a prediction and
 * what the reference scorer of the format, another program in another language, made of them.
 */
class EvaluationCasesTest {

  private static final Path CASES = Path.of("src/test/resources/evaluate-cases");

  @TestFactory
  Stream<DynamicTest> agreesWithTheReference() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    return cases.stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private static void run(Path folder) throws IOException {
    Sample gold = Sample.read(folder.resolve("gold"));
    Prediction prediction = prediction(Sample.read(folder.resolve("predicted")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      new ScoreWriter(out, EnumSet.allOf(Kind.class))
          .write(Evaluation.of(gold, prediction, gold.pages()), ScoreFormat.TABLE);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static Prediction prediction(Sample rows) {
    Map<Kind, List<Row>> predicted = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      rows.rows(kind).ifPresent(of -> predicted.put(kind, of));
    }
    return new Prediction(predicted);
  }
}
