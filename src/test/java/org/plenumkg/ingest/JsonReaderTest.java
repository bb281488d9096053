package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.PartialDate;

class JsonReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void start() {
    readings = new Readings(folder);
  }

  @Test
  void readsOneObjectALine() {
    readings
        .file(
            "a.jsonl",
            """
            {"id": 12, "标题": "会议", "date": "2024-08-15T23:30:00Z", "content": ["甲", "乙"]}

            {"text": "丙"
            [1]
            {"text": "丁", "id": null}
            {"标题": "无正文"}
            """)
        .read();
    assertThat(readings.ids()).containsExactly("12", "a#4");
    assertThat(readings.texts()).containsExactly("甲\n乙", "丁");
    assertThat(readings.pages.get(0).supplied().date()).contains(new PartialDate(2024, 8, 16));
    assertThat(readings.problems()).hasSize(3);
    assertThat(readings.problems().get(0)).startsWith("a.jsonl:3: is not valid JSON (");
    assertThat(readings.problems().get(1))
        .isEqualTo("a.jsonl:4: an object with names such as title and text was expected");
    assertThat(readings.problems().get(2)).startsWith("a.jsonl:6: no column for the text (");
  }

  @Test
  void readsAnArrayAndSpreadOutObjects() {
    readings
        .file("a.json", "[\n  {\"id\": \"x\",\n   \"text\": \"甲\"},\n  {\"text\": \"乙\"}\n]")
        .file("b.json", "{\n  \"text\": \"丙\"\n}\n")
        .file("c.json", "[{\"id\": \"y\", \"text\": \"丁\"}, {\"text\": ")
        .read();
    assertThat(readings.ids()).containsExactly("x", "a#2", "b#1", "y");
    assertThat(readings.problems()).hasSize(1);
    assertThat(readings.problems().get(0))
        .startsWith("c.json:1: is not valid JSON (")
        .endsWith("); nothing behind it is read");
  }

  @Test
  void refusesRecordsBeyondTheLimit() {
    String far = "长".repeat(100_000);
    readings
        .limits(new Limits(1024, 500, 1 << 20, 100))
        .file("a.jsonl", "{\"text\": \"" + far + "\"}\n{\"text\": \"短\"}\n")
        .file("b.json", "[{\"text\": \"短\"},\n{\"text\": \"" + far + "\"}]")
        .read();
    assertThat(readings.texts()).containsExactly("短", "短");
    assertThat(readings.problems())
        .containsExactly(
            "a.jsonl:1: record is longer than 500 characters, the limit",
            "b.json: a record is longer than 500 characters, the limit");
  }
}
