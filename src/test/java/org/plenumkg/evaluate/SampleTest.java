package org.plenumkg.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a sample, and in which words it is refused. */
class SampleTest {

  @TempDir private Path folder;

  @Test
  void readsWhatSpreadsheetsWrite() throws IOException {
    write("\uFEFFpage , person,optional\r\n001, 王伟 ,\r\n\r\n002,\"李,娜\",yes\r\n\r\n");
    Sample sample = Sample.read(folder);
    assertThat(sample.pages()).containsExactly("001", "002");
    assertThat(sample.rows(Kind.PEOPLE).orElseThrow())
        .extracting(Row::toString, Row::isOptional)
        .containsExactly(
            tuple("page=001, person=王伟", false), tuple("page=002, person=李,娜, optional=yes", true));
    assertThat(sample.has(Kind.POSTS)).isFalse();
  }

  @Test
  void columnsThatAreNotNeededMayBeAbsent() throws IOException {
    Files.writeString(folder.resolve("meetings.csv"), "page,meeting\n001,区委全会\n");
    assertThat(Sample.read(folder).rows(Kind.MEETINGS).orElseThrow()).hasSize(1);
  }

  /** Lines are separated by / here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';people.csv:1: expected a header row: page,person,optional",
        "page/001;people.csv:1: expected a column person",
        "page,name,person;people.csv:1: no column name in the format: page,person,optional",
        "page,person,person;people.csv:1: column person twice",
        "page,person/001,王伟/002;people.csv:3: expected 2 cells, found 1",
        "page,person//001,王伟,;people.csv:3: expected 2 cells, found 3",
        "page,person/,王伟;people.csv:2: expected a page",
        "page,person,optional/001,王伟,no;"
            + "people.csv:2: expected yes or nothing in column optional, found no",
        "page,person/001,王伟/001,\"王\"伟;people.csv:3: expected comma-separated values: ",
      },
      quoteCharacter = '\'')
  void refuses(String lines, String message) throws IOException {
    write(lines.replace('/', '\n'));
    assertThatThrownBy(() -> Sample.read(folder))
        .isInstanceOf(SampleException.class)
        .hasMessageStartingWith(folder.resolve(message).toString())
        .hasMessageNotContaining("\n");
  }

  @Test
  void refusesOtherEncodings() throws IOException {
    Files.write(folder.resolve("people.csv"), new byte[] {'p', (byte) 0xCD, (byte) 0xF5, ','});
    assertThatThrownBy(() -> Sample.read(folder))
        .hasMessage(folder.resolve("people.csv") + ": not in UTF-8");
  }

  @Test
  void refusesWhatIsNoSample() {
    assertThatThrownBy(() -> Sample.read(folder))
        .hasMessageStartingWith(folder + ": expected at least one of articles.csv, people.csv,");
    assertThatThrownBy(() -> Sample.read(folder.resolve("none")))
        .hasMessage(folder.resolve("none") + ": no such folder");
  }

  private void write(String people) throws IOException {
    Files.write(folder.resolve("people.csv"), people.getBytes(StandardCharsets.UTF_8));
  }
}
