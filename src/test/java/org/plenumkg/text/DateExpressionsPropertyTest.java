package org.plenumkg.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A day written in any notation is read back, and no text breaks the reading. */
class DateExpressionsPropertyTest {

  private static final List<String> NOTATIONS =
      List.of("yyyy年M月d日", "yyyy年MM月dd日", "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d");

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "2024年", "8月", "16日", "至", "-", "1", "今年", "上半年", "二", "十", "。", "\n", "召开")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Property
  void inFigures(@ForAll("days") LocalDate day) {
    for (String notation : NOTATIONS) {
      assertRead(day.format(DateTimeFormatter.ofPattern(notation, Locale.ROOT)), day.toString());
    }
  }

  @Property
  void inChineseNumerals(@ForAll("days") LocalDate day) {
    String year =
        Integer.toString(day.getYear())
            .chars()
            .mapToObj(digit -> "〇一二三四五六七八九".substring(digit - '0', digit - '0' + 1))
            .collect(Collectors.joining());
    assertRead(
        year + "年" + upTo99(day.getMonthValue()) + "月" + upTo99(day.getDayOfMonth()) + "日",
        day.toString());
  }

  @Property
  void asRange(@ForAll("days") LocalDate first, @ForAll("days") LocalDate last) {
    DateTimeFormatter notation = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    assertRead(first.format(notation) + "至" + last.format(notation), first + "/" + last);
  }

  @Property
  void asCareer(@ForAll("days") LocalDate first, @ForAll("days") LocalDate last) {
    DateTimeFormatter notation = DateTimeFormatter.ofPattern("yyyy.MM", Locale.ROOT);
    String period = first.toString().substring(0, 7) + "/" + last.toString().substring(0, 7);
    for (String dash : List.of("—", "-", "－－", "至", "")) {
      assertRead(first.format(notation) + dash + last.format(notation), period);
    }
  }

  @Property
  void expressionsDoNotOverlapAndAllResolveOrNot(@ForAll("texts") String text) {
    Chronology chronology = Chronology.of(text);
    int end = 0;
    for (DateExpression expression : chronology.expressions()) {
      assertThat(expression.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(expression.span().length()).isPositive();
      end = expression.span().end();
      assertThat(chronology.resolve(expression)).isNotNull();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private static void assertRead(String words, String lexical) {
    String text = "县里于" + words + "，完成验收。";
    Chronology chronology = Chronology.of(text);
    assertThat(chronology.expressions()).map(e -> e.span().of(text)).containsExactly(words);
    assertThat(chronology.resolve(chronology.expressions().get(0)))
        .contains(new DatedPeriod(period(lexical), DateBasis.PRINTED));
  }

  private static Period period(String lexical) {
    List<PartialDate> dates =
        List.of(lexical.split("/", -1)).stream()
            .map(part -> part.split("-", -1))
            .map(
                part ->
                    new PartialDate(
                        Integer.parseInt(part[0]),
                        Integer.parseInt(part[1]),
                        part.length < 3 ? 0 : Integer.parseInt(part[2])))
            .toList();
    return dates.size() == 1
        ? new Period.Of(dates.get(0))
        : new Period.Range(dates.get(0), Optional.of(dates.get(1)));
  }

  private static String upTo99(int value) {
    String digits = " 一二三四五六七八九";
    String tens = value < 10 ? "" : value < 20 ? "十" : digits.charAt(value / 10) + "十";
    return tens + (value % 10 == 0 ? "" : digits.charAt(value % 10));
  }
}
