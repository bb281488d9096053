package org.plenumkg.text;

/**
 * Where an expression of each kind can begin, told by its first characters, so that no pattern is
 * tried at every character of a page. A place that is refused here is one at which the pattern does
 * not match.
 */
final class DateStarts {

  /** The longest run before the first 年, 月 or 日: 2021—2022年, 二十一、三十一日. */
  private static final int LONGEST = 24;

  private static final int DIGIT = 1;

  /** 一, 十, 廿: what a number is written with. */
  private static final int NUMERAL = 1 << 1;

  /** 今 of 今年. */
  private static final int YEAR_WORD = 1 << 2;

  /** 至, —, 、: what stands between two numbers. */
  private static final int TO = 1 << 3;

  /** 年, 月, 日, 号. */
  private static final int UNIT = 1 << 4;

  /** 昨, 前, 今, 当, 近, 日: the first of a word for a day. */
  private static final int DAY_WORD = 1 << 5;

  /** 上, 下, 第, 前, 的: what else a half, a quarter or some months begin with. */
  private static final int PART = 1 << 6;

  /** 本, 上, 下 of 上月, 年 of 年底. */
  private static final int ISSUE = 1 << 7;

  private static final byte[] KINDS = new byte[1 << 16];

  static {
    mark("0123456789", DIGIT);
    mark("〇零○一二三四五六七八九十两廿卅", NUMERAL);
    mark("今去明前同当次翌", YEAR_WORD);
    mark("至到~～〜∼-—–－―、", TO);
    mark("年月日号", UNIT);
    mark("昨前今当近日", DAY_WORD);
    mark("上下第前的", PART);
    mark("本上下年", ISSUE);
  }

  private DateStarts() {}

  private static void mark(String characters, int kind) {
    for (int i = 0; i < characters.length(); i++) {
      KINDS[characters.charAt(i)] |= (byte) kind;
    }
  }

  /** Whether any kind of expression may begin with {@code c}; false of nearly all characters. */
  static boolean any(char c) {
    return (KINDS[c] & (DIGIT | NUMERAL | YEAR_WORD | DAY_WORD | PART | ISSUE)) != 0;
  }

  /** 2024年, 3月28日至, 1~6月, 今年: numbers or a word, and 年, 月, 日 or 号 behind them. */
  static boolean calendar(CharSequence text, int at) {
    return is(text, at, DIGIT | NUMERAL | YEAR_WORD)
        && !(is(text, at, DIGIT) && is(text, at - 1, DIGIT))
        && is(text, runEnd(text, at), UNIT);
  }

  /** 上半年, 第一季度, 前三季度, 2024年一季度, 的上半年. */
  static boolean part(CharSequence text, int at) {
    if (is(text, at, PART)) {
      char c = text.charAt(at);
      boolean half = c == '上' || c == '下';
      return half
          ? at + 1 < text.length() && text.charAt(at + 1) == '半'
          : is(text, at + 1, DIGIT | NUMERAL | YEAR_WORD | PART | UNIT);
    }
    if (!is(text, at, DIGIT | NUMERAL | YEAR_WORD)
        || (is(text, at, DIGIT) && is(text, at - 1, DIGIT))) {
      return false;
    }
    int end = runEnd(text, at);
    return end < text.length() && "年季第".indexOf(text.charAt(end)) >= 0;
  }

  /** 2024-08-16, 1983.08: a year and a mark. */
  static boolean numeric(CharSequence text, int at) {
    return is(text, at, DIGIT)
        && !is(text, at - 1, DIGIT)
        && at + 4 < text.length()
        && "-/.．".indexOf(text.charAt(at + 4)) >= 0;
  }

  /** 上月, 下个月, 年初, 年底. */
  static boolean issue(CharSequence text, int at) {
    if (!is(text, at, ISSUE) || at + 1 >= text.length()) {
      return false;
    }
    String next = text.charAt(at) == '年' ? "初底末" : "月个";
    return next.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** 昨日, 前天, 今天, 当晚, 近日, 日前. */
  static boolean dayWord(CharSequence text, int at) {
    return is(text, at, DAY_WORD)
        && at + 1 < text.length()
        && "日天晚前".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Where the numbers end that begin at {@code at}, with what stands between them. */
  private static int runEnd(CharSequence text, int at) {
    int end = at + 1;
    while (end - at < LONGEST && is(text, end, DIGIT | NUMERAL | TO)) {
      end++;
    }
    return end;
  }

  private static boolean is(CharSequence text, int at, int kinds) {
    return at >= 0 && at < text.length() && (KINDS[text.charAt(at)] & kinds) != 0;
  }
}
