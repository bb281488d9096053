package org.plenumkg.mention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a meeting's name begins behind what introduces it: 11月13日，“走进洛阳恳谈会”, 随后召开的座谈会. */
final class NameStart {

  /** 2024年8月16日上午, 6日, 近日, with the comma behind. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日(?:至\\d{1,2}日)?|近日|日前|昨日|今日|当日|当天|同日|随后|据悉)"
              + "(?:上午|下午|晚间|晚上|晚|凌晨)?，?");

  private NameStart() {}

  /** End of the words of time at a place; the place itself if there are none. */
  static int skipTime(String text, int at) {
    Matcher time = TIME.matcher(text).region(at, Math.min(text.length(), at + 30));
    return time.lookingAt() ? time.end() : at;
  }

  /** Leaves out what stands before a name: 的, 了, and modifiers up to 的 (市政协编著的). */
  static int strip(String text, int from, int word) {
    int start = from;
    for (int i = from; i < word && "“《".indexOf(text.charAt(i)) < 0; i++) {
      if (text.charAt(i) == '的' || (text.charAt(i) == '了' && i == start)) {
        start = i + 1;
      }
    }
    while (start < word && (text.charAt(start) == ' ' || text.charAt(start) == '，')) {
      start++;
    }
    return start;
  }
}
