package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Supplied;

class TableReaderTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void start() {
    readings = new Readings(folder);
  }

  @Test
  void findsColumnsByTheirNames() {
    readings
        .file(
            "a.csv",
            "\uFEFF编号,标题,发布时间,来源,地区,正文,点击\r\n"
                + "p1,常委会,2024-08-16 09:30,郑州日报,410103,\"第一行，\r\n第二\"\"行\"\"\",7\r\n"
                + "\r\n"
                + ",,2024年8月,,,短文。,\r\n")
        .read();
    assertThat(readings.problems()).isEmpty();
    assertThat(readings.ids()).containsExactly("p1", "a#2");
    assertThat(readings.texts()).containsExactly("第一行，\r\n第二\"行\"", "短文。");
    assertThat(readings.pages.get(0).supplied())
        .isEqualTo(
            new Supplied(
                Optional.of("常委会"),
                Optional.of(new PartialDate(2024, 8, 16)),
                Optional.of("郑州日报"),
                Optional.of("410103")));
    assertThat(readings.pages.get(1).supplied().date()).contains(new PartialDate(2024, 8, 0));
    assertThat(readings.pages.get(1).source()).isEqualTo(folder + "/a.csv:5");
  }

  @Test
  void readsTabsAndLegacyEncodingsWhateverTheName() {
    readings
        .file("a.tsv", "title\tcontent\n" + "会议\t" + Readings.REPORT, Encoding.GB18030)
        .file("b.csv", "title\tcontent\n会议\t正文一\n", StandardCharsets.UTF_16LE)
        .file("c.txt", "id,title,text\nx,会议,正文二\n")
        .read();
    assertThat(readings.problems()).containsExactly("a.tsv:3: 1 columns where 2 were expected");
    assertThat(readings.ids()).containsExactly("a#1", "b#1", "x");
  }

  @Test
  void leavesAnArticleThatMentionsColumnNamesAlone() {
    readings.file("a.txt", "内容,正文\n不是表格。").file("b.txt", "标题\n正文").read();
    assertThat(readings.ids()).containsExactly("a", "b");
  }

  @Test
  void takesColumnsFromTheUser() {
    readings.columns("text=报道全文,date=见报日").file("a.csv", "见报日,报道全文,标题\n20240816,文字,题\n").read();
    assertThat(readings.texts()).containsExactly("文字");
    assertThat(readings.pages.get(0).supplied().date()).contains(new PartialDate(2024, 8, 16));
    assertThat(readings.pages.get(0).supplied().title()).contains("题");
  }

  @Test
  void takesColumnsByNumberFromATableWithoutHeader() {
    readings.columns("id=1,text=2").file("a.csv", "p1,甲\np2,乙\n").read();
    assertThat(readings.ids()).containsExactly("p1", "p2");
    assertThat(readings.texts()).containsExactly("甲", "乙");
  }

  @Test
  void losesBadRowsAlone() {
    readings
        .file(
            "a.csv",
            """
            id,date,text
            1,2024,好
            2,2024,"没有"关好
            3,2024,多,了
            4,2024,
            5,前天,文
            6,2024,他说"好"
            7,2024,"没关
            8,2024,末
            """)
        .read();
    assertThat(readings.ids()).containsExactly("1", "5", "6", "8");
    assertThat(readings.problems())
        .containsExactly(
            "a.csv:3: bare quote: behind a closing quote a delimiter was expected",
            "a.csv:4: 4 columns where 3 were expected",
            "a.csv:5: the record has no text",
            "a.csv:6: \"前天\" is no date such as 2024-08-16: the page is read without",
            "a.csv:8: quote is opened and never closed");
  }

  @Test
  void saysWhichColumnIsMissing() {
    readings.file("a.csv", "id,标题,摘要\n1,2,3\n").read();
    assertThat(readings.problems())
        .containsExactly(
            "a.csv: line 1: no column for the text (text, 正文, 内容, 全文, 文章内容, 正文内容, content,"
                + " body, fulltext, full_text); there are: id, 标题, 摘要");
    Readings given = new Readings(folder).columns("text=文字").read();
    assertThat(given.problems())
        .containsExactly("a.csv: line 1: no column 文字 for the text; there are: id, 标题, 摘要");
  }

  @Test
  void refusesRowsBeyondTheLimitAndStreamsTheRest() {
    String row = "短文。".repeat(30);
    readings
        .limits(new Limits(1024, 500, 1 << 20, 100))
        .file("a.csv", "id,text\n1," + "长".repeat(5000) + "\n2," + row + "\n3," + row + "\n")
        .read();
    assertThat(readings.ids()).containsExactly("2", "3");
    assertThat(readings.problems())
        .containsExactly("a.csv:2: row is longer than 500 characters, the limit");
  }

  @Test
  void refusesColumnsThatAreNotUnderstood() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Columns.of("正文"))
        .withMessage("columns: \"正文\" is not of the form field=column, as in text=正文");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Columns.of("body=正文"))
        .withMessage("columns: no field \"body\"; there are id, title, date, source, region, text");
  }
}
