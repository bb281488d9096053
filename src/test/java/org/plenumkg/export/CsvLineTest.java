package org.plenumkg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "区委书记 | 区委书记",
        "=SUM(A1) | '=SUM(A1)",
        "＝1+1 | '＝1+1",
        "--08-16 | '--08-16",
        "@cmd | '@cmd",
        "-3.5 | -3.5",
        "+12 | +12",
        "-1+2 | '-1+2",
        "a,b | \"a,b\"",
        "说“好” | 说“好”",
        "=\"x\" | \"'=\"\"x\"\"\"",
        "2024-08-16 | 2024-08-16"
      })
  void aCellIsDataAndNothingElse(String text, String cell) {
    assertThat(CsvLine.of(List.of(text))).isEqualTo(cell + "\r\n");
  }
}
