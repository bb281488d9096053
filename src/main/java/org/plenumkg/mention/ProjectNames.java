package org.plenumkg.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which names of an article are one project: 足球小镇 is 建业足球小镇, 地铁12号线 is 轨道交通12号线（武昌段）. The
 * longest is the best.
 */
final class ProjectNames {

  private static final int SHORTEST_END = 4;
  private static final int SHORTEST_BEGINNING = 4;
  private static final String LINE = "号线";
  private static final List<String> TAILS =
      List.of("建设项目", "片区", "板块", "项目", "工程", "建设", "改造提升", "提升改造");

  private ProjectNames() {}

  /** Each name with the best name of its project. */
  static Map<String, String> joined(List<String> names) {
    List<String> longestFirst =
        names.stream().distinct().sorted(Comparator.comparing(String::length).reversed()).toList();
    List<String> best = new ArrayList<>();
    Map<String, String> bestOf = new LinkedHashMap<>();
    for (String name : longestFirst) {
      List<String> same = best.stream().filter(b -> isSame(bare(b), bare(name))).toList();
      if (same.size() == 1) {
        bestOf.put(name, same.get(0));
      } else {
        best.add(name);
        bestOf.put(name, name);
      }
    }
    return bestOf;
  }

  private static boolean isSame(String full, String other) {
    if (full.equals(other)) {
      return true;
    }
    int line = other.endsWith(LINE) ? lineNumber(other) : -1;
    if (line >= 0) {
      return full.endsWith(other.substring(line));
    }
    return (other.length() >= SHORTEST_END && full.endsWith(other)) || isShortened(full, other);
  }

  /** Where the number of 地铁12号线 begins. */
  private static int lineNumber(String name) {
    int at = name.length() - LINE.length();
    while (at > 0 && Character.isDigit(name.charAt(at - 1))) {
      at--;
    }
    return at < name.length() - LINE.length() ? at : -1;
  }

  /** Whether a word is left out in the middle: 光谷科创走廊黄石功能区, 光谷科创走廊功能区. */
  private static boolean isShortened(String full, String other) {
    int beginning = 0;
    while (beginning < other.length() && full.charAt(beginning) == other.charAt(beginning)) {
      beginning++;
    }
    int rest = other.length() - beginning;
    return beginning >= SHORTEST_BEGINNING
        && rest >= 2
        && full.endsWith(other.substring(beginning));
  }

  /** Without a note in parentheses and what only says that it is a project. */
  private static String bare(String name) {
    int note = Math.max(name.indexOf('（'), name.indexOf('('));
    String bare = note > 1 ? name.substring(0, note) : name;
    for (String tail : TAILS) {
      if (bare.endsWith(tail) && bare.length() - tail.length() >= SHORTEST_END) {
        return bare.substring(0, bare.length() - tail.length());
      }
    }
    return bare;
  }
}
