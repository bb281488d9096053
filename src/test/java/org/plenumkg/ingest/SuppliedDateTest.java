package org.plenumkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.text.PartialDate;

class SuppliedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024-08-16, 2024-08-16",
    "2024-8-6, 2024-08-06",
    "2024/8/16 0:00:00, 2024-08-16",
    "2024.08.16, 2024-08-16",
    "2024年8月16日, 2024-08-16",
    "2024年8月16日 星期五, 2024-08-16",
    "2024年8月16日（星期五）, 2024-08-16",
    "2024 年 8 月 16 日, 2024-08-16",
    "2024-08-16 09:30:12, 2024-08-16",
    "2024-08-16T09:30:12, 2024-08-16",
    "2024-08-16T09:30:12+08:00, 2024-08-16",
    "2024-08-15T23:30:00Z, 2024-08-16",
    "20240816, 2024-08-16",
    "20240816093012, 2024-08-16",
    "2024年8月, 2024-08",
    "2024-08, 2024-08",
    "2024年, 2024",
    "2024, 2024"
  })
  void readsDatesWithThePrecisionTheyHave(String words, String date) {
    assertThat(SuppliedDate.parse(words).map(PartialDate::lexical)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "昨天",
        "8月16日",
        "2024-02-30",
        "2024-13",
        "24-08-16",
        "16/08/2024",
        "20241340",
        "2024-08-16x"
      })
  void leavesWhatIsNoDate(String words) {
    assertThat(SuppliedDate.parse(words)).isEmpty();
  }
}
