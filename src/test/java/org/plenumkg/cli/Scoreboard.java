package org.plenumkg.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Measures of several samples as a table in the repository: set,kind,gold,hit,wrong,… */
record Scoreboard(String csv) {

  static final String HEADER = "set,kind,gold,hit,wrong,precision,recall,f1\n";

  private record Line(int gold, int hit, int wrong, String f1) {

    static Line of(String[] cells) {
      return new Line(
          Integer.parseInt(cells[2]),
          Integer.parseInt(cells[3]),
          Integer.parseInt(cells[4]),
          cells[7]);
    }

    String verdict(Line before) {
      if (hit < before.hit || wrong > before.wrong) {
        return "worse   ";
      }
      return hit > before.hit || wrong < before.wrong ? "better  " : "changed ";
    }

    @Override
    public String toString() {
      return "%d of %d hit, %d wrong, F1 %s".formatted(hit, gold, wrong, f1);
    }
  }

  /** Every line that differs, worse ones told apart; none if this is what it was. */
  List<String> changesSince(Scoreboard before) {
    Map<String, Line> then = before.lines();
    Map<String, Line> now = lines();
    List<String> changes = new ArrayList<>();
    for (String kind : union(then, now)) {
      Line was = then.get(kind);
      Line is = now.get(kind);
      if (was == null) {
        changes.add("new     " + kind + ": " + is);
      } else if (is == null) {
        changes.add("gone    " + kind + ": " + was);
      } else if (!is.equals(was)) {
        changes.add(is.verdict(was) + kind + ": " + was + " -> " + is);
      }
    }
    return changes;
  }

  private Map<String, Line> lines() {
    Map<String, Line> lines = new LinkedHashMap<>();
    csv.lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> lines.put(cells[0] + " " + cells[1], Line.of(cells)));
    return lines;
  }

  private static TreeSet<String> union(Map<String, Line> one, Map<String, Line> other) {
    TreeSet<String> kinds = new TreeSet<>(one.keySet());
    kinds.addAll(other.keySet());
    return kinds;
  }
}
