package org.plenumkg.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numerals of every kind, and where they end. */
class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "十, 10",
    "十二, 12",
    "二十, 20",
    "廿三, 23",
    "卅, 30",
    "一百零二, 102",
    "一百二, 120",
    "两千零五十, 2050",
    "一万二, 12000",
    "一亿二千三百万, 123000000",
    "三千万亿, 3000000000000000",
    "二〇二四, 2024",
    "一九八九, 1989",
    "二○二一, 2021",
    "壹佰贰拾叁, 123",
    "叁仟萬, 30000000",
    "1万3千, 13000",
    "1万3, 13000",
    "47.7万, 477000",
    "1.4万亿, 1400000000000",
    "'1,234.5', 1234.5",
    "３６, 36",
    "3.5亿, 350000000",
    "0.82, 0.82",
  })
  void parses(String numeral, BigDecimal value) {
    assertThat(ChineseNumerals.parse(numeral))
        .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @CsvSource({
    "十四五规划, 十四",
    "十九大报告, 十九",
    "十一届五次, 十一",
    "一百零, 一百",
    "'30,50', 30",
    "3.，, 3",
    "120.5万元, 120.5万",
    "二十三十, 二十三",
    "12万家, 12万",
  })
  void readsTheLongestNumeral(String text, String numeral) {
    assertThat(ChineseNumerals.at(text, 0))
        .hasValueSatisfying(n -> assertThat(n.span().of(text)).isEqualTo(numeral));
  }

  @ParameterizedTest
  @CsvSource({"万达广场", "百货", "第三", "亿元", "''"})
  void aUnitAloneIsNoNumeral(String text) {
    assertThat(ChineseNumerals.at(text, 0)).isEmpty();
  }

  @Test
  void readsOrdinalsInAText() {
    String text = "第十二届委员会第6次全体会议";
    assertThat(ChineseNumerals.ordinalAt(text, 0)).hasValueSatisfying(n -> is(n, "第十二", text));
    assertThat(ChineseNumerals.ordinalAt(text, 7)).hasValueSatisfying(n -> is(n, "第6", text));
    assertThat(ChineseNumerals.ordinalAt(text, 1)).isEmpty();
    assertThat(ChineseNumerals.ordinalAt(text, text.length())).isEmpty();
  }

  private static void is(ChineseNumerals.Numeral numeral, String words, String text) {
    assertThat(numeral.span().of(text)).isEqualTo(words);
    assertThat("第" + numeral.longValue()).isIn("第12", "第6");
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadBack(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long value) {
    assertThat(ChineseNumerals.parse(inWords(value)))
        .as(inWords(value))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(BigDecimal.valueOf(value)));
  }

  /** The value as it is read aloud, with 一十 for ten and a 零 for each gap. */
  private static String inWords(long value) {
    StringBuilder words = new StringBuilder();
    long[] sections = {value / 100_000_000, value / 10_000 % 10_000, value % 10_000};
    String[] units = {"亿", "万", ""};
    for (int i = 0; i < 3; i++) {
      if (sections[i] > 0) {
        words.append(words.length() > 0 && sections[i] < 1000 ? "零" : "");
        words.append(section((int) sections[i])).append(units[i]);
      }
    }
    return words.toString();
  }

  private static String section(int value) {
    StringBuilder words = new StringBuilder();
    boolean gap = false;
    for (int unit = 1000, i = 0; i < 4; unit /= 10, i++) {
      int digit = value / unit % 10;
      if (digit > 0) {
        words.append(gap ? "零" : "").append("一二三四五六七八九".charAt(digit - 1));
        words.append("千百十".substring(Math.min(i, 3), Math.min(i + 1, 3)));
      }
      gap = digit == 0 && words.length() > 0;
    }
    return words.toString();
  }
}
