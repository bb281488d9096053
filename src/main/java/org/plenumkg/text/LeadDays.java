package org.plenumkg.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The expressions that can be the day of an article's event or report, the most likely first: the
 * day that opens a lead and on which a meeting was held, the dateline's day, the day that opens a
 * lead.
 */
final class LeadDays {

  /** A paragraph that begins so has its day behind it: 本报讯（记者 李明）, 新华网南昌, 江报消息：. */
  private static final Pattern FURNITURE =
      Pattern.compile("(?:[^。，,\\n]{0,15}?(?:讯|消息)[：:\\s]*)?(?:[（(][^）)\\n]{0,40}[）)])?\\s*");

  /** 电 in 新华社南昌5月28日电, 讯 in 本报6月2日讯; not 电影. */
  private static final Pattern DATELINE = Pattern.compile("^(?:电(?![影话视力子网商器])|讯)");

  /** Words that say a meeting or ceremony took place; 召开的会议 is one of another day. */
  private static final Pattern HELD = Pattern.compile("(?:召开|举行|举办|开幕|闭幕|开班|结业|开工|启动|揭牌)(?!的)");

  /** 5月4日召开的, 5月4日会议精神: a day that only describes. */
  private static final Pattern DESCRIBES =
      Pattern.compile("^(?:[^，。]{0,4}(?:召开|举行|印发|发布)的|会议精神|以?前|之前|起|以来|[至到]|的)");

  /** 将于9月1日, 截至7月5日, 根据5月4日…: a day to come, or of something else. */
  private static final Pattern OTHER_DAY_BEFORE =
      Pattern.compile("(?:将[于在]?|拟于|定于|计划|预计|截[至止]|自|从|原定|早在)$|根据|按照|贯彻|落实|依据");

  /** 1957年3月5日生. */
  private static final Pattern CAREER = Pattern.compile("^(?:出?生|参加工作|入党|任|加入)");

  /**
   * How far from the beginning of its paragraph, without the furniture, an opening day may stand.
   */
  private static final int OPENING = 14;

  /** （ or —— before a day below a title, perhaps with whose document it is: 市统计局 （. */
  private static final Pattern BELOW_TITLE =
      Pattern.compile("(?:\\p{IsHan}{2,24}[局委办厅院府部]\\s*)?[（(]|——");

  /** How far into a text the lines below its title stand. */
  private static final int TITLE = 150;

  /** Length from which a line without a full stop is a paragraph and no headline. */
  private static final int PROSE = 50;

  private final String text;
  private final Layout layout;
  private final List<Span> leads;
  private final List<DateExpression> expressions;
  private final Map<Span, Integer> firstVague;
  private final Optional<DateExpression> dateline;

  LeadDays(String text, Layout layout, List<DateExpression> expressions) {
    this.text = text;
    this.layout = layout;
    this.expressions = expressions;
    this.leads = firstAndLast();
    this.firstVague = firstVague(layout, expressions);
    this.dateline = expressions.stream().filter(this::isDateline).findFirst();
  }

  /** The day of the agency's or paper's dateline: 5月28日 in 新华社南昌5月28日电. */
  Optional<DateExpression> dateline() {
    return dateline;
  }

  /** The candidates, best first. */
  List<DateExpression> inOrder() {
    record Ranked(DateExpression day, int rank) {}
    Stream<Ranked> ranked =
        expressions.stream()
            .filter(DateExpression::hasDay)
            .flatMap(e -> rank(e).stream().mapToObj(rank -> new Ranked(e, rank)));
    return ranked.sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::day).toList();
  }

  /** Whether a day stands alone, or below a title: （2024年5月6日…通过）, ——2024年5月6日在…会议上. */
  private boolean datesDocument(DateExpression day, Span paragraph) {
    boolean year = day.when() instanceof When.Point point && point.year().isPrinted();
    boolean top = paragraph.start() < TITLE && paragraph.length() < 2 * PROSE;
    boolean alone = day.span().equals(paragraph);
    boolean below =
        top && BELOW_TITLE.matcher(text.substring(paragraph.start(), day.span().start())).matches();
    return year && (alone || below) && !endsSentence(paragraph);
  }

  private OptionalInt rank(DateExpression day) {
    if (dateline.filter(day::equals).isPresent()) {
      return OptionalInt.of(1);
    }
    Span paragraph = layout.paragraph(day.span().start());
    if (isOtherDay(day) || day.when() == When.DayWord.SAME_DAY || vagueBefore(day, paragraph)) {
      return OptionalInt.empty();
    }
    if (datesDocument(day, paragraph)) {
      return OptionalInt.of(5);
    }
    boolean lead =
        dateline.isPresent()
            ? dateline.map(d -> paragraph.contains(d.span())).orElse(false)
            : leads.stream().anyMatch(l -> l.contains(day.span().start()));
    boolean opens = opens(day, paragraph);
    boolean held = HELD.matcher(layout.sentenceAfter(day.span().end())).find();
    if (lead && opens && held) {
      return OptionalInt.of(0);
    }
    if (lead && opens) {
      return OptionalInt.of(2);
    }
    if (opens && held && dateline.isEmpty()) {
      return OptionalInt.of(3);
    }
    boolean first = lead && paragraph.equals(leads.get(0));
    return first ? OptionalInt.of(4) : OptionalInt.empty();
  }

  private boolean isDateline(DateExpression day) {
    int after = Math.min(text.length(), day.span().end() + 2);
    return day.hasDay()
        && day.span().start() - layout.paragraph(day.span().start()).start() <= 25
        && DATELINE.matcher(text.substring(day.span().end(), after)).find();
  }

  private boolean isOtherDay(DateExpression day) {
    String after = layout.clauseAfter(day.span().end());
    return OTHER_DAY_BEFORE.matcher(layout.clauseBefore(day.span().start())).find()
        || DESCRIBES.matcher(after).find()
        || CAREER.matcher(after).find();
  }

  private boolean opens(DateExpression day, Span paragraph) {
    Matcher furniture = FURNITURE.matcher(text).region(paragraph.start(), paragraph.end());
    int start = furniture.lookingAt() ? furniture.end() : paragraph.start();
    int from =
        dateline
            .map(DateExpression::span)
            .filter(paragraph::contains)
            .filter(d -> d.end() < day.span().start())
            .map(d -> d.end() + afterDateline(d.end(), paragraph.end()))
            .orElse(start);
    int distance = day.span().start() - from;
    return distance <= OPENING
        && layout.sameSentence(Math.min(from, day.span().start()), day.span().start());
  }

  /** Length of 电（记者 李明） behind the dateline's day. */
  private int afterDateline(int from, int end) {
    Matcher furniture = FURNITURE.matcher(text).region(Math.min(from + 1, end), end);
    return 1 + (furniture.lookingAt() ? furniture.end() - furniture.start() : 0);
  }

  /** 近日 or 日前 before it: the report's own day is not told. */
  private boolean vagueBefore(DateExpression day, Span paragraph) {
    return firstVague.getOrDefault(paragraph, text.length()) < day.span().start();
  }

  /** Where each paragraph that has one says 近日 or 日前 first. */
  private static Map<Span, Integer> firstVague(Layout layout, List<DateExpression> expressions) {
    return expressions.stream()
        .filter(e -> e.when() == When.DayWord.RECENTLY)
        .map(e -> e.span().start())
        .collect(Collectors.toMap(layout::paragraph, at -> at, Math::min));
  }

  /** The first and the last paragraph of running text, headlines passed over. */
  private List<Span> firstAndLast() {
    List<Span> prose =
        layout.paragraphs().stream().filter(p -> p.length() >= PROSE || endsSentence(p)).toList();
    return prose.isEmpty() ? List.of() : List.of(prose.get(0), prose.get(prose.size() - 1));
  }

  private boolean endsSentence(Span paragraph) {
    return IntStream.range(paragraph.start(), paragraph.end()).anyMatch(i -> text.charAt(i) == '。');
  }
}
