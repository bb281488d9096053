package org.plenumkg.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenumkg.text.When.Point;

/**
 * Finds the year in the name of an event that a sentence with an undated day says was held:
 * 9月3日，2022 江城半程马拉松赛开赛; 7月1日，县里召开2022年防汛工作会议.
 */
final class EventYears {

  /** Whose event it is, before the year: 县政府2023年第9次常务会议, 乐山市2025年…开工仪式. */
  private static final String OWNER = "(?:\\p{IsHan}{0,12}(?:[省市区县州盟旗镇乡委校]|政府|街道|学院|大学|集团|公司))?";

  /** The year that a name begins with: 2022 in 召开2022年防汛工作会议, in “2022江城…, in 全县2022年…. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:召开|举[行办]|开幕|启动|开展|承办)了?"
              + OWNER
              + "[“《]?(?<held>20\\d\\d)年?(?=第?\\p{IsHan}{2}|第\\d)(?![底前末]|以来|以前)"
              + "|[，,日午：:“]"
              + OWNER
              + "[“《]?(?<subject>20\\d\\d)年?(?=[“《]?\\p{IsHan}{2})"
              + "(?![底前末个家人名元万亿余多户套件]|以来|以前)");

  /** What follows the year up to the noun that makes it an event. */
  private static final Pattern EVENT =
      Pattern.compile("^[^，。；\\n]{2,40}?(?:会|班|赛|展|节|论坛|演练|活动|仪式|马拉松|博览)");

  private static final Pattern HELD =
      Pattern.compile("召开|举[行办]|开幕|启动|开赛|开班|开展|[闭落]幕|落下帷幕|收官|打响|鸣枪");

  /** The year looked back on at its end or after it: 2022年度总结表彰大会 in January 2023. */
  private static final Pattern LOOKS_BACK = Pattern.compile("年度|总结|表彰|述职|考核|考评|决算|答谢|盘点");

  private EventYears() {}

  static Stream<YearClue> in(Layout layout, List<DateExpression> expressions) {
    return expressions.stream()
        .flatMap(day -> monthOf(day).stream().flatMap(m -> clue(layout, day, m).stream()));
  }

  /** The month of a day whose year is not printed. */
  private static Optional<Integer> monthOf(DateExpression expression) {
    return expression
        .when()
        .point()
        .filter(p -> p.day() > 0 && p.month() > 0 && !p.year().isPrinted())
        .map(Point::month);
  }

  /** December meetings are called by the next year as often as by their own: no clue. */
  private static Optional<YearClue> clue(Layout layout, DateExpression day, int month) {
    String sentence = "，" + layout.sentenceAfter(day.span().end());
    Matcher named = NAMED.matcher(sentence);
    if (month == 12 || !HELD.matcher(sentence).find() || !named.find()) {
      return Optional.empty();
    }
    int year =
        Integer.parseInt(
            Optional.ofNullable(named.group("held")).orElseGet(() -> named.group("subject")));
    Matcher event = EVENT.matcher(sentence.substring(named.end()));
    boolean looksBack = month <= 3 && LOOKS_BACK.matcher(sentence).find();
    return event.find() && !looksBack
        ? Optional.of(YearClue.months(year, month - 1, month + 1))
        : Optional.empty();
  }
}
