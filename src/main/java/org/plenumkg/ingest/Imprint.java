package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.BylineUse;
import org.plenumkg.text.DateExpressions;
import org.plenumkg.text.PartialDate;
import org.plenumkg.text.Span;
import org.plenumkg.text.When;

/**
 * The line that says when and where a report came out and who made it: 2024-05-06 09:30 来源：滨江日报
 * 作者：王晓明 编辑：李晓华; and a newspaper's head: 滨江日报 2024年5月6日 星期一 第01版.
 */
final class Imprint {

  /** In characters; a longer line says something. */
  private static final int LONGEST = 160;

  /** 2024-05-06 09:30:00, 2024年5月6日 09:30. */
  static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?<time>\\s{0,4}\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?)?");

  /** 2024年5月6日 星期一, 第01版, 03版：要闻. */
  private static final Pattern ISSUE =
      Pattern.compile(
          "\\d{4}年\\d{1,2}月\\d{1,2}日 ?(?:星期|周)[一二三四五六日天]|第 ?[A-Z]?\\d{1,2} ?版(?:[：:]| |$)");

  /** 滨江区人民政府门户网站 政务动态: whose page it is, and which part of it. */
  private static final Pattern SITE =
      Pattern.compile("\\p{IsHan}{2,16}(?:网站|门户网|官网|融媒体中心|日报|晚报)(?: \\p{IsHan}{2,6}){1,3}");

  private final Forms<BylineUse> labels;

  Imprint(PageWords words) {
    Map<String, BylineUse> all = new LinkedHashMap<>();
    words.bylines().stream()
        .filter(w -> w.use() != BylineUse.OUTLET && w.use() != BylineUse.NEVER)
        .forEach(w -> all.put(w.word(), w.use()));
    labels = Forms.of(all);
  }

  /**
   * A label with what it heads: 作者：王晓明 李晓华.
   *
   * @param credits whether its words can name those who made the report
   */
  record Field(Span span, boolean credits) {}

  /** Whether all of a line is an imprint. */
  boolean isLine(String text) {
    if (text.length() > LONGEST || text.indexOf('。') >= 0 || !(hasColon(text) || hasIssue(text))) {
      return false;
    }
    List<Field> fields = fields(text);
    long plain = fields.stream().filter(f -> !f.credits()).count();
    int start = start(text);
    Matcher date = DATE.matcher(text).region(start, text.length());
    boolean dated = date.lookingAt();
    int first = fields.isEmpty() ? text.length() : fields.get(0).span().start();
    boolean issue = text.length() <= LONGEST / 2 && ISSUE.matcher(text).find();
    return (issue && Measure.of(text).clauses() == 0)
        || (dated && (date.group("time") != null || (plain > 0 && first > start)))
        || (start == first && (plain > 1 || (plain > 0 && DATE.matcher(text).find())))
        || (plain > 0 && isSource(text, start));
  }

  /** Without one there is neither a label nor a time of day. */
  private static boolean hasColon(String text) {
    return text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
  }

  /** 第01版, 星期一, 周一. */
  private static boolean hasIssue(String text) {
    return text.indexOf('版') >= 0 || text.indexOf('期') >= 0 || text.indexOf('周') >= 0;
  }

  /** 来源：滨江日报 alone. */
  private static boolean isSource(String text, int at) {
    return text.length() <= 40 && text.startsWith("来源", at);
  }

  /** Whether the first line of a page names the site or paper. */
  static boolean isSite(String text) {
    return SITE.matcher(text).matches();
  }

  /** The day in an imprint. */
  static Optional<PartialDate> date(String text) {
    return DateExpressions.find(text).stream()
        .flatMap(e -> e.when() instanceof When.Point p ? Stream.of(p) : Stream.empty())
        .filter(p -> p.year().isPrinted() && p.day() > 0)
        .map(p -> new PartialDate(p.year().value(), p.month(), p.day()))
        .findFirst();
  }

  /** The words before the first label, and each label with its words. */
  List<Field> fields(String text) {
    if (!hasColon(text)) {
      return List.of();
    }
    List<Field> fields = new ArrayList<>();
    int start = -1;
    boolean credits = false;
    for (int at = 0; at < text.length(); at++) {
      Optional<Forms.Match<BylineUse>> label = labelAt(text, at);
      if (label.isPresent()) {
        if (start >= 0) {
          fields.add(new Field(new Span(start, at), credits));
        }
        start = at;
        credits = label.get().value() != BylineUse.LABEL;
        at = label.get().end() - 1;
      }
    }
    if (start >= 0) {
      fields.add(new Field(new Span(start, text.length()), credits));
    }
    return fields;
  }

  Optional<Forms.Match<BylineUse>> labelAt(String text, int at) {
    return labels.begins(text, at) && (at == 0 || BylineParser.isSeparator(text.charAt(at - 1)))
        ? labels.longest(text, at).filter(m -> startsValue(text, m.end()))
        : Optional.empty();
  }

  private static boolean startsValue(String text, int at) {
    return at < text.length() && (text.charAt(at) == '：' || text.charAt(at) == ':');
  }

  private static int start(String text) {
    int at = 0;
    while (at < text.length() && BylineParser.isSeparator(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
