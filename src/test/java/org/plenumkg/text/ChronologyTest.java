package org.plenumkg.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of a report, and the year of days that are printed without one. */
class ChronologyTest {

  /** Lexical form and basis of the article's date; a bar separates paragraphs. */
  private static String articleDate(String text, Optional<PartialDate> supplied, String... page) {
    return Chronology.of(text.replace('|', '\n'), supplied, List.of(page))
        .articleDate()
        .map(d -> d.date() + " " + d.basis())
        .orElse("none");
  }

  private static String articleDate(String text, String... page) {
    return articleDate(text, Optional.empty(), page);
  }

  @ParameterizedTest
  @CsvSource({
    "'本报讯（记者 林晓）3月9日上午，南湖区召开全区干部大会。', --03-09",
    "'新华社南昌3月9日电（记者 林晓）记者从省水利厅获悉，汛期提前。', --03-09",
    "'江报3月9日讯 全省春耕全面展开。', --03-09",
    "'新华网南昌3月10日电 3月9日，省教育工作会议在南昌举行。', --03-09",
    "'南湖新闻网南昌3月10日电 全省春耕展开。|4月2日，曾召开动员会议，部署春耕工作。', --03-10",
    "'3月9日，县长林晓到白马镇调研春耕。', --03-09",
    "'2021年3月9日上午，南湖区召开干部大会。', 2021-03-09",
    "'4月5日至7日，全市农机推广培训班举办。', --04-05",
    "'南湖区干部大会召开|要抓紧工作，压实责任。|3月9日上午，南湖区召开全区干部大会，部署春耕工作。|会议要求，再接再厉。', --03-09",
    "'日前，南湖区召开会议，学习5月4日印发的文件。', none",
    "'近日，南湖区启动普查，3月9日完成入户。', none",
    "'南湖区经济运行情况|南湖区统计局 （2021年7月20日）|今年以来，全区经济平稳。', 2021-07-20",
    "'昨日，南湖区召开会议。', none",
    "'根据3月9日会议精神，南湖区成立专班。', none",
    "'新规将于9月1日起施行。', none",
    "'林晓，1970年3月9日生，河北人。', none",
    "'会议强调，要再接再厉。', none",
  })
  void findsTheDayOfTheReport(String text, String date) {
    assertThat(articleDate(text).split(" ", -1)[0]).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    // The work under report is printed with its year.
    "'8月9日，南湖区召开全会，审议2021年上半年工作报告。', 2021-08-09",
    "'8月9日，南湖区召开全会。|2021年上半年，全区抢抓机遇。今年上半年，签约项目9个。', 2021-08-09",
    "'8月9日，南湖区召开会议，做好2021年下半年工作。', 2021-08-09",
    "'4月9日，南湖区召开会议，通报2021年一季度经济运行情况。', 2021-04-09",
    "'8月9日，市统计局举行发布会。2021年1—7月，全市财政收入增长5%。', 2021-08-09",
    "'3月9日，南湖区召开会议，部署2021年防汛工作。', 2021-03-09",
    "'8月9日，南湖区召开会议。|截至2021年7月底，全区签约项目9个。', 2021-08-09",
    "'4月9日，南湖区召开发布会。|2021年一季度，全区新增就业900人。', 2021-04-09",
    "'2月9日，南湖区召开会议。|2020年，全区新增就业900人。2021年，全区将新增就业950人。', 2021-02-09",
    "'12月9日，南湖区召开全会。|2021年以来，全区抢抓机遇，预计全年新增就业900人。', 2021-12-09",
    "'2月9日，南湖区召开人代会。|会议批准2020年计划执行情况与2021年计划草案的报告。', 2021-02-09",
    // The event carries its year in its name.
    "'9月5日晚，2021年“南湖杯”篮球联赛在白马镇落下帷幕。', 2021-09-05",
    "'5月9日，南湖区召开2021年防汛演练动员会。', 2021-05-09",
    "'9月5日，2021南湖半程马拉松比赛在白马广场举行。', 2021-09-05",
    // A notice prints its own term, and the same day may be printed in full.
    "'江报网3月9日电 林晓拟任区长。|公示时间：2021年3月8日至3月14日。', 2021-03-09",
    "'3月9日，南湖大桥举行通车仪式。|2021年3月9日，市民走上大桥。', 2021-03-09",
  })
  void infersTheYearFromTheArticle(String text, String date) {
    assertThat(articleDate(text)).isEqualTo(date + " INFERRED_FROM_PAGE");
  }

  @ParameterizedTest
  @CsvSource({
    "'3月9日，南湖区召开干部大会。林晓1989年7月参加工作。'",
    "'3月9日，南湖区召开干部大会。2019年以来，全区变化很大。'",
    "'3月9日，南湖大桥开工，计划2023年完工。到2025年，再建5座。'",
    "'3月9日，南湖区召开会议，编制2026年至2030年规划。'",
    "'8月9日，南湖区召开全会。产值较2020年上半年工作总量增长5%。'",
    "'2月9日，南湖区召开会议，审议2020年上半年工作报告。'",
    "'1月9日，南湖区召开2020年度总结表彰大会。'",
    "'12月29日，南湖区召开2021年经济工作会议。'",
    "'3月9日，南湖区召开会议。新规将于2022年7月1日起施行。'",
    "'3月9日，南湖集团举行庆典，该集团于2001年3月9日成立。'",
    "'3月9日，南湖区召开会议。上一次普查在2020年7月。'",
    "'根据2020年3月印发的方案，8月9日，南湖区召开会议。'",
    "'9月9日，南湖区召开会议。2020年，全区新增就业900人。'",
    "'9月9日，南湖区召开会议，检查2020年计划执行情况和2021年计划编制工作。'",
    "'2月9日，南湖区召开会议。2019年，全区新增就业900人。2020年以来，新增就业700人。'",
    "'2月9日，南湖区召开会议。2021年，全区力争新增就业900人。'",
    "'8月9日，南湖区召开会议，部署2021年下半年工作，总结2020年下半年经济工作。'",
  })
  void leavesTheYearOutWhereItIsNotClear(String text) {
    assertThat(articleDate(text)).matches("--\\d\\d-\\d\\d PRINTED");
  }

  @Test
  void takesTheYearFromThePageOnlyForDaysNear() {
    String dated = "5月9日，南湖区召开2021年防汛演练动员会。";
    String printed = "2021年5月9日，南湖区召开防汛动员会。";
    assertThat(articleDate("5月7日，林晓到白马镇调研。", dated)).isEqualTo("2021-05-07 INFERRED_FROM_PAGE");
    assertThat(articleDate("5月7日，林晓到白马镇调研。", printed)).isEqualTo("2021-05-07 INFERRED_FROM_PAGE");
    assertThat(articleDate("9月7日，林晓到白马镇调研。", dated)).isEqualTo("--09-07 PRINTED");
  }

  @Test
  void theArticleComesBeforeItsPage() {
    assertThat(articleDate("8月9日，南湖区召开全会，审议2021年上半年工作报告。", "2020年8月9日，区里开会。"))
        .isEqualTo("2021-08-09 INFERRED_FROM_PAGE");
  }

  @ParameterizedTest
  @CsvSource({
    "'12月30日，南湖区召开会议。', 2021, 1, 2, 2020-12-30 SUPPLIED",
    "'1月5日，南湖区将召开会议。', 2020, 12, 29, 2021-01-05 SUPPLIED",
    "'3月9日，南湖区召开会议。', 2021, 0, 0, 2021-03-09 SUPPLIED",
    "'2020年3月9日，南湖区召开会议。', 2021, 3, 10, 2020-03-09 PRINTED",
    "'8月9日，南湖区审议2020年上半年工作报告。', 2021, 8, 10, 2021-08-09 SUPPLIED",
    "'近日，南湖区召开会议。', 2021, 3, 10, 2021-03-10 SUPPLIED",
    "'昨日，南湖区召开会议。', 2021, 3, 1, 2021-02-28 SUPPLIED",
    "'前天，南湖区召开会议。', 2021, 3, 1, 2021-02-27 SUPPLIED",
    "'前日下午，南湖区召开会议。', 2021, 3, 10, 2021-03-08 SUPPLIED",
    "'本月5日，南湖区召开会议。', 2021, 3, 10, 2021-03-05 SUPPLIED",
    "'上月25日上午，南湖区召开会议。', 2021, 1, 10, 2020-12-25 SUPPLIED",
    "'28日下午，南湖区召开会议。', 2021, 3, 1, 2021-02-28 SUPPLIED",
  })
  void usesWhatIsSupplied(String text, int year, int month, int day, String expected) {
    assertThat(articleDate(text, Optional.of(new PartialDate(year, month, day))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // The report is of 2021-08-09.
    "去年, 2020",
    "今年1月, 2021-01",
    "前年8月, 2019-08",
    "明年上半年, 2022-H1",
    "去年底, 2020",
    "上半年, 2021-H1",
    "二季度, 2021-Q2",
    "1~7月, 2021-01/2021-07",
    "6-7日, 2021-08-06/2021-08-07",
    "8日下午, 2021-08-08",
    "7月30日, 2021-07-30",
    "9月1日, 2021-09-01",
    "当日, 2021-08-09",
    "近日, ?",
    "昨日, ?",
  })
  void resolvesWhatIsSaidInTheReport(String words, String lexical) {
    assertThat(toldIn("8月9日，南湖区审议2021年上半年工作报告。", words)).isEqualTo(lexical);
  }

  @ParameterizedTest
  @CsvSource({
    "'2019年3月开工，8月建成', 8月, 2019-08",
    "'2019年8月开工，同年12月建成', 同年12月, 2019-12",
    "'2019年8月开工，次年3月建成', 次年3月, 2020-03",
    "'2019年3月开工。8月建成', 8月, --08",
    "'2019年，上半年平稳', 上半年, 2019-H1",
    "'较2019年3月增长，8月更快', 8月, --08",
    "'到2025年翻番，上半年已起步', 上半年, 2021-H1",
    "'新华社7月30日电 31日，', 31日, 2021-07-31",
  })
  void followsTheYearOfItsSentence(String story, String words, String lexical) {
    assertThat(resolved("8月9日，南湖区审议2021年上半年工作报告。\n" + story + "。", words)).isEqualTo(lexical);
  }

  @ParameterizedTest
  @CsvSource({
    "12月28日, 2020-12-28",
    "11月, --11",
    "1—12月, --01/--12",
    "下半年, --H2",
    "1月, 2021-01",
  })
  void isCarefulAtTheTurnOfTheYear(String words, String lexical) {
    assertThat(toldIn("2021年1月6日，南湖区召开会议。", words)).isEqualTo(lexical);
  }

  @ParameterizedTest
  @CsvSource({
    "前天, 2021-03-13",
    "前日, 2021-03-13",
    "本月15日, 2021-03-15",
    "上月15日上午, 2021-02-15",
    "上月30日, ?",
    "上月底, 2021-02",
    "上个月, 2021-02",
    "本月, 2021-03",
    "下月, 2021-04",
    "下月初, 2021-04",
    "年初, 2021",
    "年底, 2021",
    "去年底, 2020",
  })
  void seesWordsFromTheDayOfIssue(String words, String lexical) {
    assertThat(toldIn("新华社兰州2021年3月15日电 白银区部署春耕。", words)).isEqualTo(lexical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"前天", "本月15日", "上月底", "本月", "下月", "年初", "年底"})
  void isSilentWhereTheDayOfIssueIsNotKnown(String words) {
    assertThat(toldIn("8月9日，南湖区审议2021年上半年工作报告。", words)).isEqualTo("?");
  }

  @Test
  void doesNotGuessWhichYearEndsWhenOneHasJustBegun() {
    String text = "新华社贵阳2021年1月15日电 到年底，全省建成粮仓9座。";
    assertThat(resolved(text, "年底")).isEqualTo("?");
  }

  @Test
  void aBareDayFollowsTheMonthSaidBeforeIt() {
    String text = "新华社西宁2021年3月20日电 上月15日，水库蓄水，18日放水。";
    assertThat(resolved(text, "18日")).isEqualTo("2021-02-18");
    String unknown = "8月9日，南湖区审议2021年上半年工作报告。\n上月15日，水库蓄水，18日放水。";
    assertThat(resolved(unknown, "18日")).isEqualTo("?");
  }

  @Test
  void aMonthWithoutYearDatesNothing() {
    Chronology chronology = Chronology.of("南湖区今年1月启动普查。");
    DateExpression january = chronology.expressions().get(0);
    assertThat(chronology.date(january)).isEmpty();
    assertThat(chronology.resolve(january)).map(p -> p.period().lexical()).contains("--01");
  }

  @Test
  void aDatelineTellsYesterday() {
    String text = "新华社南昌2021年3月1日电 昨日，全省春耕展开。";
    assertThat(resolved(text, "昨日")).isEqualTo("2021-02-28");
  }

  /** What words of a report say behind its first sentence. */
  private static String toldIn(String lead, String words) {
    return resolved(lead + "\n据介绍，" + words + "，成效明显。", words);
  }

  private static String resolved(String text, String words) {
    Chronology chronology = Chronology.of(text);
    return chronology.expressions().stream()
        .filter(e -> e.span().of(text).equals(words))
        .reduce((first, last) -> last)
        .map(e -> chronology.resolve(e).map(p -> p.period().lexical()).orElse("?"))
        .orElse("not found");
  }
}
