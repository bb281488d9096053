package org.plenumkg.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenumkg.text.When.Point;
import org.plenumkg.text.When.Range;

/**
 * Finds what an article gives away of the year it was written in.
 *
 * <p>Newspapers leave out the current year and print others, so a printed year is by itself no
 * clue: history (1989年7月参加工作, 2021年以来), comparison (较2023年上半年) and plans (到2025年, 计划2026年建成) are
 * all printed. The clues are those where a report's own time must be named in full.
 */
final class YearClues {

  /** 比2023年上半年, 自2021年: another time than the report's. */
  private static final Pattern OTHER_TIME_BEFORE =
      Pattern.compile("(?:[比较与和同自从到至在拟将]|力争|计划|预计|确保|争取|同期|当时|曾)$");

  /** 2023年上半年同期, 2021年一季度以来. */
  private static final Pattern OTHER_TIME_AFTER = Pattern.compile("^(?:以来|同期|相比|起|以?前|末?之前|建成|完工)");

  /** 2024年上半年<b>经济运行</b>: the time that a report is about. */
  private static final Pattern WORK =
      Pattern.compile("^，?(?:全[省市县区州盟旗]|我[省市县区州])|工作|经济|报告|总结|形势|任务|运行|生产总值|财政|收入|同比");

  /** 截至2024年7月底. */
  private static final Pattern AS_OF = Pattern.compile("截[至止]到?$");

  /** 公示时间：2024年5月6日至5月12日. */
  private static final Pattern NOTICE = Pattern.compile("公示(?:时间|期限?|日期)?(?:[为是：:]|自|从)*$");

  /** 部署2024年重点工作: from January on; in autumn it may be said of the next year. */
  private static final Pattern PLANNED_WORK =
      Pattern.compile("(?:部署|安排|做好|抓好)了?(?<year>20\\d\\d)年(?![底前以上下])[^，。；\\n]{0,12}(?:工作|任务)");

  /** 2024年计划执行情况与2025年计划: put before a congress in the first months of 2025. */
  private static final Pattern CARRIED_OUT =
      Pattern.compile("执行情况(?:的?报告)?[与和及暨、](?<year>20\\d\\d)年\\p{IsHan}{0,20}(?:计划|预算)");

  /** 于9日成立, 建市30周年: days that come back every year. */
  private static final Pattern ANNIVERSARY = Pattern.compile("成立|周年|生于|出生|纪念|注册|诞辰|发布实施");

  private final Layout layout;
  private final WholeYears wholeYears;
  private final Set<PartOfYear> saidWithoutYear;

  private YearClues(Layout layout, List<DateExpression> expressions) {
    this.layout = layout;
    this.wholeYears = new WholeYears(layout, expressions);
    this.saidWithoutYear = partsWithoutYear(expressions);
  }

  static List<YearClue> in(String text, Layout layout, List<DateExpression> expressions) {
    YearClues clues = new YearClues(layout, expressions);
    return Stream.of(
            expressions.stream().flatMap(clues::ofExpression),
            plannedWork(text).stream(),
            EventYears.in(layout, expressions))
        .flatMap(clue -> clue)
        .distinct()
        .toList();
  }

  /** Tried where 20 stands behind a verb and perhaps 了, at no other character. */
  private static List<YearClue> plannedWork(String text) {
    List<YearClue> found = new ArrayList<>();
    Matcher carriedOut = CARRIED_OUT.matcher(text);
    for (int at = text.indexOf("执行情况"); at >= 0; at = text.indexOf("执行情况", at + 1)) {
      if (carriedOut.region(at, text.length()).lookingAt()) {
        found.add(YearClue.months(Integer.parseInt(carriedOut.group("year")), 1, 4));
      }
    }
    Matcher work = PLANNED_WORK.matcher(text).useTransparentBounds(true);
    for (int at = text.indexOf("20", 2); at >= 0; at = text.indexOf("20", at + 1)) {
      int verb = at - (text.charAt(at - 1) == '了' ? 3 : 2);
      if (verb >= 0 && work.region(verb, text.length()).lookingAt()) {
        found.add(YearClue.months(Integer.parseInt(work.group("year")), 1, 9));
      }
    }
    return found;
  }

  private Stream<YearClue> ofExpression(DateExpression expression) {
    if (expression.when() instanceof When.Part part && part.year().isPrinted()) {
      return ofPart(expression, part.year().value(), part.part()).stream();
    }
    if (expression.when() instanceof Range range && range.first().year().isPrinted()) {
      return Stream.concat(
          ofMonths(expression, range).stream(), ofPoint(expression, range.first()).stream());
    }
    return expression.when() instanceof Point point && point.year().isPrinted()
        ? ofPoint(expression, point).stream()
        : Stream.empty();
  }

  /**
   * 2024年上半年工作报告 is given from June to October; 一季度 is spoken of from its first month, as planned
   * work too, to the quarter after it. A bare 上半年 elsewhere says that the two are the same.
   */
  private Optional<YearClue> ofPart(DateExpression expression, int year, PartOfYear part) {
    if (!ofReport(expression) && !saidWithoutYear.contains(part)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (part) {
          case H1 -> YearClue.months(year, 6, 10);
          case H2 -> YearClue.months(year, 7, 12);
          default -> YearClue.months(year, part.firstMonth(), part.lastMonth() + 3);
        });
  }

  /** 2024年1—7月，全市财政收入…: reported in the four months after. */
  private Optional<YearClue> ofMonths(DateExpression expression, Range range) {
    boolean fromJanuary = range.first().month() == 1 && range.first().day() == 0;
    return range
        .last()
        .filter(last -> fromJanuary && last.month() > 1 && ofReport(expression))
        .map(last -> YearClue.months(range.first().year().value(), last.month(), last.month() + 4));
  }

  private Optional<YearClue> ofPoint(DateExpression expression, Point point) {
    int year = point.year().value();
    String before = layout.clauseBefore(expression.span().start());
    if (point.month() == 0) {
      return wholeYears.clue(expression, year);
    }
    if (AS_OF.matcher(before).find()) {
      return Optional.of(YearClue.months(year, point.month(), point.month() + 2));
    }
    if (point.day() == 0) {
      return Optional.empty();
    }
    if (NOTICE.matcher(layout.sentenceBefore(expression.span().start())).find()) {
      return Optional.of(YearClue.months(year, point.month() - 1, point.month() + 1));
    }
    boolean recurs =
        ANNIVERSARY.matcher(before + layout.clauseAfter(expression.span().end())).find();
    int day = point.month() * 100 + point.day();
    return recurs ? Optional.empty() : Optional.of(new YearClue(year, day, day));
  }

  private boolean ofReport(DateExpression expression) {
    String before = layout.clauseBefore(expression.span().start());
    String after = layout.sentenceAfter(expression.span().end());
    Matcher work = WORK.matcher(after.substring(0, Math.min(20, after.length())));
    return work.find() && isOwnTime(before, after);
  }

  /** 上半年, 今年上半年. */
  private static Set<PartOfYear> partsWithoutYear(List<DateExpression> expressions) {
    return expressions.stream()
        .flatMap(e -> e.when() instanceof When.Part part ? Stream.of(part) : Stream.empty())
        .filter(part -> !part.year().isPrinted() && part.year().value() == 0)
        .map(When.Part::part)
        .collect(Collectors.toSet());
  }

  private static boolean isOwnTime(String before, String after) {
    return !OTHER_TIME_BEFORE.matcher(before).find() && !OTHER_TIME_AFTER.matcher(after).find();
  }
}
