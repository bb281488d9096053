package org.plenumkg.ingest;

import java.util.regex.Pattern;

/** The number or sign before one element of a list. */
final class ListMark {

  /** 1. 加快建设, 2、强化监管, （一）总体要求, 三、保障措施, ①, ●; not 2.3%. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:\\d{1,2}[.．、](?!\\d)|[（(][\\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])|[①-⑳●■◆▲★◎□※])");

  private ListMark() {}

  static boolean starts(String text) {
    return MARK.matcher(text).lookingAt();
  }
}
