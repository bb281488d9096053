package org.plenumkg.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five shapes of a date, and what is none. */
class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 3, 9, 2021-03-09, date",
    "2021, 3, 0, 2021-03, gYearMonth",
    "2021, 0, 0, 2021, gYear",
    "0, 3, 9, --03-09, gMonthDay",
    "0, 2, 29, --02-29, gMonthDay",
    "0, 3, 0, --03, gMonth",
  })
  void hasTheLexicalFormOfItsType(int year, int month, int day, String lexical, String type) {
    PartialDate date = new PartialDate(year, month, day);
    assertThat(date.lexical()).isEqualTo(lexical);
    assertThat(date.schemaType()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2, 29",
    "2021, 0, 9",
    "0, 0, 9",
    "0, 0, 0",
    "2021, 13, 0",
    "-1, 3, 9",
    "2021, 3, -1"
  })
  void refusesWhatIsNoDate(int year, int month, int day) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(year, month, day));
  }
}
