package org.plenumkg.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.mention.Amount;
import org.plenumkg.text.Span;

/** Figures and nouns that are told off against each other: A、B分别增长7.4%、2.3%. */
final class Chains {

  private static final Set<String> JOINTS = Set.of("、", "和", "与", "，", "及");
  private static final int SHORTEST = 4;
  private static final int LONGEST_MODIFIER = 4;

  /** 风电装备三大产业产值: what closes a list, how many they are, the head of all. */
  private static final Pattern COUNTED = Pattern.compile("(.{2,})[两三四五六七八九十]大(.{2,})");

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String MARKS = "、和与及";

  private Chains() {}

  /** How many amounts of one kind from the {@code i}th on stand side by side: 7.4%、2.3% are two. */
  static int length(String text, List<Amount> all, int i) {
    int last = i;
    while (last + 1 < all.size()
        && all.get(last + 1).kind() == all.get(i).kind()
        && JOINTS.contains(
            text.substring(all.get(last).end(), all.get(last + 1).span().start()).strip())) {
      last++;
    }
    return last - i + 1;
  }

  /** Stretches of {@code [from, to)} between 、 and 和. */
  static List<Span> parts(String text, int from, int to) {
    List<Span> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || MARKS.indexOf(text.charAt(i)) >= 0) {
        if (i - start > 1 || (i > start && isNumeral(text.charAt(start)))) {
          parts.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  /**
   * Names with the head that only the last one carries: 城镇居民、农村居民人均收入, 养老、失业保险参保人数, 第一、二、三产业增加值. A
   * short name without one is no indicator, and then none is.
   */
  static List<String> completed(List<String> names) {
    if (names.size() < 2) {
      return names;
    }
    Matcher counted = COUNTED.matcher(names.get(names.size() - 1));
    if (counted.matches()) {
      String head = counted.group(2);
      return names.stream()
          .map(n -> (n.equals(counted.group()) ? counted.group(1) : n) + head)
          .toList();
    }
    String last = names.get(names.size() - 1);
    List<String> all = new ArrayList<>();
    for (String name : names) {
      String whole = name.equals(last) ? ordinal(names, last) : completed(names, name, last);
      if (whole.length() < SHORTEST) {
        return List.of();
      }
      all.add(whole);
    }
    return all;
  }

  private static String completed(List<String> names, String name, String last) {
    if (isNumeral(name.charAt(name.length() - 1)) && isNumeral(last.charAt(0))) {
      return ordinal(names, name) + last.substring(1);
    }
    String end = name.substring(Math.max(0, name.length() - 2));
    int at = last.indexOf(end);
    if (at >= 0 && at + 2 < last.length()) {
      return name + last.substring(at + 2);
    }
    int numbered = last.indexOf(name.charAt(name.length() - 1));
    if (numbered > 0 && numbered < SHORTEST && Character.isDigit(last.charAt(numbered - 1))) {
      return name + last.substring(numbered + 1);
    }
    int shortest = names.stream().mapToInt(String::length).min().orElse(0);
    boolean modifier =
        shortest == 2 && name.length() <= LONGEST_MODIFIER && last.length() >= name.length() + 4;
    return modifier ? name + last.substring(2) : name;
  }

  /** 第 before the later ones of 第一、二、三产业. */
  private static String ordinal(List<String> names, String name) {
    boolean ordinal = names.get(0).startsWith("第") && isNumeral(name.charAt(0));
    return ordinal ? "第" + name : name;
  }
}
