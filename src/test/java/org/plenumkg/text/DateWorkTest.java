package org.plenumkg.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often characters are looked at while dates are looked for. */
class DateWorkTest {

  private static final int SMALL = 5_000;

  /** A text that counts how often its characters are asked for. */
  private static final class Counting implements CharSequence {
    private final String text;
    private long looks;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int at) {
      looks++;
      return text.charAt(at);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static long looks(String content, int times) {
    Counting text = new Counting(content.repeat(times));
    DateExpressions.find(text);
    return text.looks;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "一", "十", "年", "月", "日", "至", "今", "前", "的", "第", "、", "1月", "2024年", "至1", "1、",
        "2024.0", "前三", "二〇", "今年", "（", "会"
      })
  void growWithTheLengthOfTheText(String content) {
    assertThat(looks(content, 4 * SMALL)).isLessThan(5 * looks(content, SMALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"会议指出，要坚持把高质量发展作为首要任务，", "干部群众齐心协力建设美丽家园。"})
  void areFewInOrdinaryText(String content) {
    assertThat(looks(content, SMALL)).isLessThan(2L * SMALL * content.length());
  }
}
