package org.plenumkg.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a date in a text and what it denotes by itself; numbers that are none. */
class DateExpressionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021年3月9日，南湖区召开会议           | 2021年3月9日 = 2021-03-09",
        "二〇二一年三月九日印发                 | 二〇二一年三月九日 = 2021-03-09",
        "时间：2021-03-09 10:20                | 2021-03-09 = 2021-03-09",
        "发布日期2021/3/9                      | 2021/3/9 = 2021-03-09",
        "2021.3.9签订                          | 2021.3.9 = 2021-03-09",
        "2021年3月                             | 2021年3月 = 2021-03",
        "2021年3月底前                         | 2021年3月底 = 2021-03",
        "2021年以来                            | 2021年 = 2021",
        "2021年底                              | 2021年底 = 2021",
        "2021年度计划                          | 2021年度 = 2021",
        "3月9日上午，                          | 3月9日上午 = --03-09",
        "3月9日（星期二）下午3时30分开会        | 3月9日（星期二）下午3时30分 = --03-09",
        "3月9号开学                            | 3月9号 = --03-09",
        "三月九日                              | 三月九日 = --03-09",
        "十二月二十三日                        | 十二月二十三日 = --12-23",
        "7月份用电量                           | 7月份 = --07",
        "4月5日至5月6日                        | 4月5日至5月6日 = --04-05/--05-06",
        "2022年4月5日—5月6日                   | 2022年4月5日—5月6日 = 2022-04-05/2022-05-06",
        "2022年12月28日至1月3日                | 2022年12月28日至1月3日 = 2022-12-28/2023-01-03",
        "5号至8月3日 | 8月3日 = --08-03",
        "8月16日到9月 | 8月16日 = --08-16; 9月 = --09",
        "2022年12月28日至2023年1月3日 | 2022年12月28日至2023年1月3日 = 2022-12-28/2023-01-03",
        "4月5日至7日                           | 4月5日至7日 = --04-05/--04-07",
        "4月5-7日                              | 4月5-7日 = --04-05/--04-07",
        "4月5、6日                             | 4月5、6日 = --04-05/--04-06",
        "4月5日夜间至7日有雨                   | 4月5日夜间至7日 = --04-05/--04-07",
        "2022年1-8月                           | 2022年1-8月 = 2022-01/2022-08",
        "1~8月，全县                           | 1~8月 = --01/--08",
        "1月至8月                              | 1月至8月 = --01/--08",
        "2022年1月至8月                        | 2022年1月至8月 = 2022-01/2022-08",
        "2022—2025年                           | 2022—2025年 = 2022/2025",
        "2022年至2025年                        | 2022年至2025年 = 2022/2025",
        "2016年5月至今                         | 2016年5月至今 = 2016-05/..",
        "1991年8月至1994年9月                  | 1991年8月至1994年9月 = 1991-08/1994-09",
        "1991.08—1994.09县农机站技术员         | 1991.08—1994.09 = 1991-08/1994-09",
        "1991.08--1994.09 县农机站             | 1991.08--1994.09 = 1991-08/1994-09",
        "1991.081994.09县农机站技术员          | 1991.081994.09 = 1991-08/1994-09",
        "2015.03— 县委书记                     | 2015.03— = 2015-03/..",
        "2015.03至今 县委书记                  | 2015.03至今 = 2015-03/..",
        "2015.03县委书记                       | 2015.03 = 2015-03",
        "2022年上半年                          | 2022年上半年 = 2022-H1",
        "下半年，                              | 下半年 = --H2",
        "2022年第一季度                        | 2022年第一季度 = 2022-Q1",
        "三季度末                              | 三季度 = --Q3",
        "一至三季度                            | 一至三季度 = --01/--09",
        "2022年前三季度                        | 2022年前三季度 = 2022-01/2022-09",
        "2022年前10个月                        | 2022年前10个月 = 2022-01/2022-10",
      })
  void denotes(String text, String expected) {
    Chronology chronology = Chronology.of(text);
    assertThat(
            chronology.expressions().stream()
                .map(e -> e.span().of(text) + " = " + lexical(chronology, e))
                .collect(joining("; ")))
        .isEqualTo(expected);
  }

  private static String lexical(Chronology chronology, DateExpression expression) {
    return chronology.resolve(expression).map(p -> p.period().lexical()).orElse("?");
  }

  @ParameterizedTest
  @CsvSource({
    "今年以来, 今年",
    "今年1月, 今年1月",
    "去年年底, 去年年底",
    "明年上半年, 明年上半年",
    "前年的产量, 前年",
    "昨日，, 昨日",
    "今天上午, 今天",
    "当日，, 当日",
    "记者前天获悉, 前天",
    "前日上午，, 前日",
    "上月15日下午，, 上月15日下午",
    "全县上月底完工, 上月底",
    "下个月，, 下个月",
    "力争年底前通车, 年底",
    "近日，, 近日",
    "日前，, 日前",
    "18日下午，, 18日下午",
    "同年8月, 同年8月",
    "6-7日，, 6-7日",
    "15日至17日，, 15日至17日",
    "8月9日到港口调研, 8月9日",
    "20日前完成, 20日",
  })
  void finds(String text, String words) {
    assertThat(DateExpressions.find(text)).map(e -> e.span().of(text)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新建学校18所",
        "总投资3.5亿元",
        "地铁12号线",
        "1/3以上",
        "“7·21”事故",
        "3个月",
        "15日内办结",
        "为期3日的培训",
        "每月5日",
        "每年3月",
        "农历八月十五日",
        "5个工作日",
        "1983.08万元",
        "18号楼",
        "2月30日",
        "13月",
        "近2000年历史",
        "20世纪90年代",
        "1990年代",
        "三月三歌会",
        "3日游",
        "今日头条",
        "1,234.5",
        "电话010-64891",
        "第3日",
        "人均12.5平方米",
        "2024.5公里",
        "一带一路",
        "八一路",
        "提前3个月完成",
        "周日休息",
        "98年5月",
        "当年的故事",
        "两年",
        "目前日均游客9千人",
        "空前天堂",
        "前日本领事",
        "5千元以上月薪",
        "比上月增长5%",
        "较上月底增加",
        "较年初增加",
        "本月饼厂",
        "上月15日至20日",
        "每年年底",
        "全年底线",
        "今后几年初步",
        "上月球",
      })
  void isNoDate(String text) {
    assertThat(DateExpressions.find(text)).map(e -> e.span().of(text)).isEmpty();
  }

  /** Linear: a second; quadratic: minutes for the parts of two characters. */
  @Timeout(20)
  @ParameterizedTest
  @ValueSource(strings = {"2024年1-2024年1-12月1、2、3至", "2024年8月16日，", "1", "近日", "三十"})
  void findsAndResolvesInLinearTime(String part) {
    Chronology chronology = Chronology.of(part.repeat(100_000 / part.length()));
    chronology.expressions().forEach(e -> assertThat(chronology.resolve(e)).isNotNull());
  }
}
