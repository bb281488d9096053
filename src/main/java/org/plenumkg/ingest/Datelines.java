package org.plenumkg.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.DatelineUse;
import org.plenumkg.lexicon.PageWords.Word;

/** The words that open a report: 本报讯, 新华社北京5月1日电, 滨江发布讯. */
final class Datelines {

  /** 新华社北京5月1日电, 本报北京5月1日讯: an agency, a place, a day. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "据?\\p{IsHan}{2,14}? ?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日"
              + " ?[电讯](?!\\p{IsHan}{0,1}[器话力信])");

  /** 滨江发布讯 (记者…, 滨江发布讯5月4日: an outlet's name before the bracket or day. */
  private static final Pattern OUTLET =
      Pattern.compile("\\p{IsHan}{2,10}讯(?= ?[（(\\d:：]| ?(?:记者|通讯员|近日|昨日|日前|今日|今天|昨天))");

  /** 据新华社滨江电（记者…: an agency and a place without a day. */
  private static final Pattern PLACE =
      Pattern.compile("据?\\p{IsHan}{1,8}社\\p{IsHan}{2,10}电(?= ?[（(])");

  /** 本报滨江5月1日讯（, 滨江日报讯（: what no line but a report's first starts with. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:本[报网台刊]|据?新华社)[\\p{IsHan}\\d ]{0,14}[讯电](?= ?[（(])|\\p{IsHan}{2,10}[报网社]讯(?= ?[（(])");

  /** 8月16日上午，: a day in the first words. */
  private static final Pattern DAY = Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日");

  /** No dateline has more characters before its 讯 or 电. */
  private static final int LONGEST = 40;

  private final List<Word<DatelineUse>> words;

  Datelines(PageWords words) {
    this.words = words.datelines();
  }

  /** Where the dateline that opens {@code paragraph} ends; 0 if none opens it. */
  int endIn(String paragraph) {
    for (Word<DatelineUse> word : words) {
      if (word.use() == DatelineUse.OPENING && paragraph.startsWith(word.word())) {
        return word.word().length();
      }
    }
    if (!mayOpen(paragraph)) {
      return 0;
    }
    Matcher agency = AGENCY.matcher(paragraph);
    if (agency.lookingAt()) {
      return agency.end();
    }
    Matcher place = PLACE.matcher(paragraph);
    if (place.lookingAt()) {
      return place.end();
    }
    Matcher outlet = OUTLET.matcher(paragraph);
    return outlet.lookingAt() && !isOtherWord(outlet.group()) ? outlet.end() : 0;
  }

  /** Whether 讯 or 电 is near enough to end a dateline. */
  private static boolean mayOpen(String line) {
    for (int i = 0; i < Math.min(LONGEST, line.length()); i++) {
      if (line.charAt(i) == '讯' || line.charAt(i) == '电') {
        return true;
      }
    }
    return false;
  }

  /** Whether a line, its spaces not yet closed, can only be the first of a report. */
  static boolean startsReport(String line) {
    return mayOpen(line) && FIRST.matcher(line).lookingAt();
  }

  /** Whether {@code paragraph} opens with a day: 8月16日上午，…召开 */
  boolean startsWithDay(String paragraph) {
    return DAY.matcher(paragraph).lookingAt();
  }

  private boolean isOtherWord(String outlet) {
    return words.stream().anyMatch(w -> w.use() == DatelineUse.OTHER && outlet.endsWith(w.word()));
  }
}
