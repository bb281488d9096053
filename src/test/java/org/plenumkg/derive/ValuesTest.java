package org.plenumkg.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenumkg.mention.Term;
import org.plenumkg.text.PartialDate;

/** Dates and numbers, compared by what they may stand for. */
class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "142.22, 亿元, EXACT, 142.2, 亿元, EXACT, true",
    "142.22, 亿元, EXACT, 142.3, 亿元, EXACT, false",
    "142, 亿元, EXACT, 142.4, 亿元, EXACT, true",
    "14, 万人, EXACT, 140000, 人, EXACT, true",
    "14, 万人, EXACT, 146000, 人, EXACT, false",
    "1.2, 万亿元, EXACT, 12000, 亿元, EXACT, true",
    "500, 家, ABOVE, 560, 家, EXACT, true",
    "500, 家, ABOVE, 490, 家, EXACT, false",
    "30, 亿元, BELOW, 29.2, 亿元, EXACT, true",
    "30, 亿元, EXACT, 29.2, 亿元, EXACT, false",
    "40, 亿元, ABOUT, 44, 亿元, EXACT, true",
  })
  void numbersAgreeWithinWhatIsPrinted(
      String left,
      String unit,
      Quantity.Kind kind,
      String right,
      String otherUnit,
      Quantity.Kind otherKind,
      String agree) {
    Quantity one = Quantity.of(new BigDecimal(left), unit, kind);
    Quantity other = Quantity.of(new BigDecimal(right), otherUnit, otherKind);

    assertThat(one.agrees(other)).isEqualTo(Boolean.parseBoolean(agree));
    assertThat(other.agrees(one)).isEqualTo(one.agrees(other));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-16, 2024-08-17, true",
    "2024-08-16, 2024-08-16, false",
    "2024-08-16, 2024-08, false",
    "2024-07-31, 2024-08, true",
    "2024-08, 2024, false",
    "2023, 2024-01-01, true",
  })
  void datesAreInOrderOnlyIfAllTheirDaysAre(String left, String right, String before) {
    assertThat(span(left).before(span(right))).isEqualTo(Boolean.parseBoolean(before));
    assertThat(span(right).before(span(left))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-08-16, 2024-08-16, 2024-08-16",
    "2023, 2024-08-16, 2023, 2024-08-16",
    "2024-08, 2024-08-16, 2024-08-16, 2024-08-16",
  })
  void firstAndLastAreWhatIsCertain(String a, String b, String first, String last) {
    List<TimeSpan> dates = List.of(span(a), span(b));

    assertThat(TimeSpan.soonest(dates)).contains(span(first));
    assertThat(TimeSpan.latest(dates)).contains(span(last));
  }

  private static TimeSpan span(String date) {
    String[] parts = date.split("-", -1);
    int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    return TimeSpan.of(Term.date(new PartialDate(Integer.parseInt(parts[0]), month, day)).node())
        .orElseThrow();
  }
}
