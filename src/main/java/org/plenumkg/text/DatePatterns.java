package org.plenumkg.text;

import java.util.regex.Pattern;

/**
 * The regular expressions that date expressions are found with.
 *
 * <p>All are of bounded length: none repeats without limit, so that a search takes linear time.
 */
final class DatePatterns {

  private static final String TO = "(?:[至到~～〜∼]|[-—–－―]{1,2})";
  private static final String NOT_INSIDE_NUMBER = "(?<![\\d.．·/第])";
  private static final String YEAR = "(?:(?:1[89]|20)\\d\\d|[一二][〇零○一二三四五六七八九]{3})";
  private static final String MONTH = "(?:1[0-2]|0?[1-9]|(?<![二三四五六七八九十])十[一二]?|(?<!十)[一二三四五六七八九])";
  private static final String DAY =
      "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?" + "|卅一?|[一二三四五六七八九])";
  private static final String YEAR_WORD = "今年|去年|明年|(?<![以之年提])前年|同年|当年|次年|翌年";

  /** 底 in 2024年底, 年初 in 今年年初; not 初 of 初步, 底 of 底线. */
  private static final String EDGE_OF_YEAR = "(?:年?(?:底(?!线|层|部|气|数)|初(?!步|心|级)|末))?";

  /** （星期五）上午9时30分 after a day; not 晚 of 晚会. */
  private static final String TIME_OF_DAY =
      "(?:[（(](?:星期|周)[一二三四五六日天][）)])?"
          + "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚间|夜间|晚上|晚(?!会|报|宴))?"
          + "(?:\\d{1,2}时(?:\\d{1,2}分)?)?";

  /**
   * A year, month, day or range of them: 2024年8月16日, 今年1月, 18日下午, 3月28日至4月26日, 1~6月, 6-7日,
   * 2015年5月至今, 二〇二四年八月十六日. Groups of the second point are numbered 2.
   */
  static final Pattern CALENDAR =
      Pattern.compile(
          NOT_INSIDE_NUMBER
              + "(?<first>"
              + point(1)
              + ")(?:"
              + TO
              + "(?:(?<open>今(?![年日天晚]))|"
              + point(2)
              + "))?");

  /** A half, a quarter, or months from January: 2024年上半年, 一季度, 前三季度, 今年前7个月. */
  static final Pattern PART =
      Pattern.compile(
          NOT_INSIDE_NUMBER
              + "(?:(?<year>"
              + YEAR
              + ")年|(?<word>"
              + YEAR_WORD
              + "))?的?"
              + "(?:(?<half>[上下])半年"
              + "|第?(?:(?<fromQuarter>[一二三1-3])"
              + TO
              + ")?第?(?<quarter>[一二三四1-4])季度"
              + "|前(?<quarters>[二两三])个?季度"
              + "|前(?<months>"
              + MONTH
              + ")个?月)");

  /** 2024-08-16, 2024/8/16, 2024.8.16. */
  static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.．/-])(?<year>(?:1[89]|20)\\d\\d)(?<mark>[-/.．])(?<month>1[0-2]|0?[1-9])\\k<mark>"
              + "(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d]|[.．/-]\\d)");

  /**
   * Months of a career: 1983.08—1986.09, 1983.081986.09 with its dash lost, 2015.03—. The second
   * month must follow, or a dash, or 至今, or the name of what was held; 1983.08万元 is an amount.
   */
  static final Pattern CAREER =
      Pattern.compile(
          "(?<![\\d.．])(?<year>(?:19|20)\\d\\d)[.．](?<month>0[1-9]|1[0-2])"
              + "(?:"
              + TO
              + "{0,2}(?<lastYear>(?:19|20)\\d\\d)[.．](?<lastMonth>0[1-9]|1[0-2])(?!\\d)"
              + "|(?<open>"
              + TO
              + "{1,2}今?|至今)(?!\\d)"
              + "|(?![\\d.．%％‰℃年月平公立倍吨米亩户人名件项家个元百千万亿]))");

  /** What a word seen from the day of issue stands behind: a clause's beginning, 于, 截至, 力争. */
  private static final String BEFORE_WORD = "(?<=^|[\\s。，；：、！？“（(）)电讯在于从自到至]|记者|预计|计划|力争|确保)";

  /**
   * 上月15日, 上月底, 下个月, 年初, 年底; not 上月15日至20日, 比上月底, 较年初, 5千元以上月薪, 本月饼, 年初步. What stands inside a
   * clause may be a month of anything, unless a day or an edge of it is said.
   */
  static final Pattern ISSUE =
      Pattern.compile(
          "(?<![以基根成版比较同与跟和])(?<month>[本上下])个?月(?:(?<day>"
              + DAY
              + ")[日号](?!"
              + TO
              + "|、)"
              + TIME_OF_DAY
              + "|底|末|初(?![一二三四五六七八九十])|[上中下]旬)"
              + "|"
              + BEFORE_WORD
              + "(?<bare>[本上下])个?月(?:份|(?![\\d一二三四五六七八九十球台饼光亮色薪均度季刊租供票嫂子牙]))"
              + "|"
              + BEFORE_WORD
              + "年(?<edge>初(?!步|心|级|中|[一二三四五六七八九十])|[底末](?!线|层|部|气|数|子|盘))");

  /** 昨日, 前天, 今天, 当日, 近日; not 今日头条, 到今天, 20日前, 目前日均. */
  static final Pattern DAY_WORD =
      Pattern.compile(
          "昨[日天晚]|"
              + BEFORE_WORD
              + "前(?:天(?![气然津文空花下堂府台桥池])|日(?![本均产常益夜程子报前军用语照化间]))|(?<![到至在的])今[日天晚](?!头条)|(?<![一二三四五六七八九十])当[日天晚]"
              + "|(?<![附最])近日(?!本)|(?<![\\d一二三四五六七八九十今昨明近生平往])日前");

  private DatePatterns() {}

  /** The year that a word of {@link #YEAR_WORD} names. */
  static When.Year yearWord(String word) {
    return switch (word) {
      case "去年" -> new When.Year(When.Year.Kind.FROM_REPORT, -1);
      case "前年" -> new When.Year(When.Year.Kind.FROM_REPORT, -2);
      case "明年" -> new When.Year(When.Year.Kind.FROM_REPORT, 1);
      case "今年" -> new When.Year(When.Year.Kind.FROM_REPORT, 0);
      case "次年", "翌年" -> new When.Year(When.Year.Kind.FROM_BEFORE, 1);
      default -> new When.Year(When.Year.Kind.FROM_BEFORE, 0);
    };
  }

  /** A year with what follows it, or a month with its day, or a day alone; its groups end in n. */
  private static String point(int n) {
    String p =
        "(?=[\\d今去明前同当次翌一二三四五六七八九十])"
            + "(?:(?:(?:(?<fromYear#>"
            + YEAR
            + ")年?"
            + TO
            + ")?(?<year#>"
            + YEAR
            + ")"
            + "年(?!代|来|历史|以上)度?|(?<word#>"
            + YEAR_WORD
            + "))"
            + EDGE_OF_YEAR
            + ")?"
            + "(?:(?:(?<fromMonth#>"
            + MONTH
            + ")"
            + TO
            + ")?(?<month#>"
            + MONTH
            + ")月"
            + "(?:份|底|末|初(?![一二三四五六七八九十])|[上中下]旬)?)?"
            + "(?:(?:(?<fromDay#>"
            + DAY
            + ")(?:"
            + TO
            + "|、))?(?<day#>"
            + DAY
            + ")(?<sign#>[日号])"
            + TIME_OF_DAY
            + ")?";
    return p.replace("#", Integer.toString(n));
  }
}
