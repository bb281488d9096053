package org.plenumkg.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What speaks for or against quoted words being the name of a policy: 称 before, 为抓手 behind them.
 */
public final class PolicyCues {

  /** Where a cue stands. */
  public enum Place {
    /** Directly before the quotation marks. */
    BEFORE,
    /** Directly behind them. */
    BEHIND,
    /** At the beginning of the quoted words. */
    HEAD,
    /** At the end of the quoted words. */
    TAIL
  }

  /** A word that speaks for a policy if {@code weight} is positive, else against it. */
  public record Cue(String word, int weight) {}

  private static final int LONGEST = 8;

  /** The last character of a longer name says nothing of the whole: “…在北京、…在雄安”. */
  private static final int SHORT_NAME = 6;

  private final Map<Place, Forms<Cue>> forms;

  private PolicyCues(Map<Place, Forms<Cue>> forms) {
    this.forms = forms;
  }

  /** The table that comes with the program. */
  public static PolicyCues load() {
    Map<Place, Map<String, Cue>> cues = new EnumMap<>(Place.class);
    for (Table.Row row : Table.read("/lexicon/policy-cues.csv", "word", "where", "weight")) {
      Cue cue = cue(row);
      cues.computeIfAbsent(place(row), p -> new LinkedHashMap<>()).put(cue.word(), cue);
    }
    Map<Place, Forms<Cue>> forms = new EnumMap<>(Place.class);
    for (Place place : Place.values()) {
      forms.put(place, Forms.of(cues.getOrDefault(place, Map.of())));
    }
    return new PolicyCues(forms);
  }

  private static Place place(Table.Row row) {
    try {
      return Place.valueOf(row.need("where").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.expected("before, behind, head or tail in column where");
    }
  }

  private static Cue cue(Table.Row row) {
    try {
      return new Cue(row.need("word"), Integer.parseInt(row.need("weight")));
    } catch (NumberFormatException e) {
      throw row.expected("a whole number in column weight");
    }
  }

  /** The cues at the words {@code [start, end)}, which stand in quotation marks one unit wide. */
  public List<Cue> around(String text, int start, int end) {
    List<Cue> found = new ArrayList<>();
    ending(text, start - 1, Place.BEFORE).ifPresent(found::add);
    ending(text, end, Place.TAIL)
        .filter(cue -> cue.word().length() > 1 || end - start <= SHORT_NAME)
        .ifPresent(found::add);
    forms.get(Place.HEAD).longest(text, start).map(Forms.Match::value).ifPresent(found::add);
    forms.get(Place.BEHIND).longest(text, end + 1).map(Forms.Match::value).ifPresent(found::add);
    return found;
  }

  private Optional<Cue> ending(String text, int end, Place place) {
    for (int at = Math.max(0, end - LONGEST); at < end; at++) {
      for (Forms.Match<Cue> match : forms.get(place).all(text, at)) {
        if (match.end() == end) {
          return Optional.of(match.value());
        }
      }
    }
    return Optional.empty();
  }
}
