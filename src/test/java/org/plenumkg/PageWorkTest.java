package org.plenumkg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenumkg.text.Page;

/**
 * What a page of one thing over and over costs from its text to facts, in bytes of memory asked
 * for: the same thing four times as often costs about four times as much, not sixteen times.
 */
class PageWorkTest {

  private static final Pipeline PIPELINE = new Pipeline();

  /** Of the smaller page, in characters. */
  private static final int SMALL = 4_000;

  private static long bytes(String content, int times) {
    Page page = Page.of("page", content.repeat(times));
    return SameAgain.bytes(() -> PIPELINE.apply(page));
  }

  @ParameterizedTest
  @MethodSource("org.plenumkg.SameAgain#things")
  @ValueSource(
      strings = {
        "》",
        "、",
        "·",
        "：",
        "a",
        "①",
        "第",
        "日",
        "在",
        "和",
        "等",
        "副",
        "区",
        "为",
        "张",
        "阿",
        "书记",
        "项目",
        "会议",
        "全会",
        "召开",
        "机制",
        "学院",
        "大学",
        "同志",
        "市委",
        "街道",
        "同比",
        "说",
        "5月6日，",
        "2024年5月6日",
        "3.2亿元",
        "增长5%",
        "“今年增长5%，",
        "“安居”",
        "《通知》",
        "《审议",
        "项目有",
        "等项目",
        "张伟、",
        "，男，",
        "（女）、",
        "市长）",
        "记者 张伟 ",
        "座谈会上",
        "全省推进会",
        "大学书记",
        "校党委书记",
        "镇江市京口区",
        "市委书记李明，",
        "县长王芳，副县长李娜，",
        "任命李明为局长，",
        "会议强调，推进工程。",
        "总投资3亿元的",
        "李明主持会议，",
        "会议审议通过《通知》，",
        "第十届第三次会议",
        "先后到学校、",
        "工作）\n"
      })
  void growsWithTheLengthOfThePage(String content) {
    int times = SMALL / content.length();
    bytes(content, times);
    assertThat(bytes(content, 4 * times)).isLessThan(6 * bytes(content, times));
  }
}
