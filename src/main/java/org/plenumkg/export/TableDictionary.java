package org.plenumkg.export;

import java.util.List;
import org.plenumkg.export.TableDefinition.Column;

/** What stands in which column of which table, for people: Markdown in both languages. */
public final class TableDictionary {

  private static final String INTRODUCTION =
      """
      # Tables · 表格说明

      CSV in UTF-8, one row a fact, for spreadsheets and statistics. Several values in one cell are separated by `|`.
      Dates are as precise as the text: `2024-08-16`, `2024-08`, `2024`, or `--08-16` where no year is known. A cell that
      a spreadsheet would run as a formula has an apostrophe before it. Rows stand in the order of the articles and of
      their text; the same store gives the same bytes.

      CSV 文件，UTF-8 编码，一行一条事实。一格多值用 `|` 隔开；日期精度如原文，年份不详时如 `--08-16`；会被电子表格当作公式的
      内容前加一个撇号。各行按文章和原文次序排列。
      """;

  private TableDictionary() {}

  /** The whole dictionary. */
  public static String text() {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (TableDefinition table : TableDefinition.ALL) {
      text.append("\n## ").append(table.name()).append(".csv\n\n");
      text.append(table.chinese()).append("\n\n").append(table.english()).append("\n\n");
      write(table.columns(), text);
    }
    text.append("\n## Columns that end every table · 每表末尾都有的列\n\n");
    write(EvidenceColumns.COLUMNS, text);
    return text.toString();
  }

  private static void write(List<Column> columns, StringBuilder text) {
    text.append("| column | 含义 | meaning |\n|---|---|---|\n");
    for (Column column : columns) {
      text.append("| `")
          .append(column.name())
          .append("` | ")
          .append(column.chinese())
          .append(" | ")
          .append(column.english())
          .append(" |\n");
    }
  }
}
