package org.plenumkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenumkg.graph.Golden;
import org.plenumkg.query.Parameter;
import org.plenumkg.query.Question;
import org.plenumkg.query.QuestionLibrary;
import org.plenumkg.query.ValueKind;

/**
 * Every question in {@code queries/}, asked of the seed pages with the examples of its header: the
 * rows are in {@code queries/NAME.csv} beside the messages.
 */
class QuestionLibraryTest {

  private static final String STORE = "--store=DIR/store";
  private static final QuestionLibrary LIBRARY = QuestionLibrary.load();

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    Run run = Run.of(folder, "build", STORE, "seeds/articles");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  static Stream<String> names() {
    return LIBRARY.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void answersAsExpected(String name) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("query", STORE, "--format=csv", name));
    for (Parameter parameter : question(name).parameters()) {
      arguments.add("--set");
      arguments.add(parameter.name() + "=" + parameter.example());
    }

    Run run = Run.of(folder, arguments.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(Exit.DONE);
    Golden.assertMatches("cli/queries/" + name + ".csv", run.out().replace("\r\n", "\n"));
  }

  /** The query page puts examples into the text of a query, where a name is not looked for. */
  @ParameterizedTest
  @MethodSource("places")
  void callsPlacesWhatTheGraphCallsThem(String place) {
    String query = "SELECT ?place { ?place a plm:Place ; rdfs:label \"" + place + "\"@zh }";

    assertThat(Run.of(folder, "query", STORE, "--format=csv", query).out().lines()).hasSize(2);
  }

  static Stream<String> places() {
    return LIBRARY.all().values().stream()
        .flatMap(question -> question.parameters().stream())
        .filter(parameter -> parameter.kind() == ValueKind.PLACE)
        .map(Parameter::example)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("names")
  void needsNoMoreThanItSaysItNeeds(String name) {
    List<String> arguments = new ArrayList<>(List.of("query", STORE, "--format=csv", name));
    for (Parameter parameter : question(name).parameters()) {
      if (parameter.isNeeded()) {
        arguments.add("--set=" + parameter.name() + "=" + parameter.example());
      }
    }

    Run run = Run.of(folder, arguments.toArray(String[]::new));

    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysWhatItAsksInBothLanguages(String name) {
    Question question = question(name);

    assertThat(question.chinese()).as("line 1").matches(".*\\p{IsHan}.*");
    assertThat(question.english()).as("line 2").matches("[A-Z][^\\p{IsHan}]*");
    assertThat(question.parameters())
        .allSatisfy(
            parameter -> {
              assertThat(question.text()).contains("?" + parameter.name() + " ");
              assertThat(parameter.meaning()).matches(".*\\p{IsHan}.* / .*[a-z].*");
            });
  }

  @Test
  void thereAreEnoughAndEachAnswerBelongsToOne() throws IOException {
    assertThat(LIBRARY.all()).hasSizeGreaterThanOrEqualTo(24);
    try (Stream<Path> answers =
        Files.list(Path.of("src/test/resources/org/plenumkg/cli/queries"))) {
      assertThat(answers.map(file -> file.getFileName().toString().replace(".csv", "")))
          .containsExactlyInAnyOrderElementsOf(LIBRARY.all().keySet());
    }
  }

  @Test
  void mostQuestionsHaveAnAnswerInTheSeedPages() throws IOException {
    Map<String, Long> rows = new TreeMap<>();
    for (String name : LIBRARY.all().keySet()) {
      Path answer = Path.of("src/test/resources/org/plenumkg/cli/queries", name + ".csv");
      rows.put(name, Files.readAllLines(answer).stream().skip(1).count());
    }
    // The five pages report no appointment, contradict each other nowhere, and move nobody.
    assertThat(rows.entrySet().stream().filter(e -> e.getValue() == 0).map(Map.Entry::getKey))
        .isSubsetOf("appointments-by-year", "conflicts", "identities");
  }

  private static Question question(String name) {
    return LIBRARY.find(name).orElseThrow();
  }
}
