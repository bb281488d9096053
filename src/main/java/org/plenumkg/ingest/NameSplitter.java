package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.plenumkg.lexicon.Surnames;
import org.plenumkg.text.Span;

/**
 * Names printed without a space between them, told apart by surnames: 王小明李华 is 王小明 and 李华. Of
 * several ways the one with the more frequent surnames and with names of three characters wins.
 */
final class NameSplitter {

  /** A longer run is a sentence, not names. */
  private static final int LONGEST = 40;

  /** Rank up to which a surname is a frequent one. */
  private static final int USUAL = 150;

  /** How much less likely a given name is for having such a character: 明李. */
  private static final double RARELY_GIVEN = 1.0 / 20;

  private final Surnames surnames;
  private final BitSet rarelyGiven = new BitSet();

  NameSplitter(Surnames surnames) {
    this.surnames = surnames;
    NameList.characters("/lexicon/rarely-given.csv").forEach(rarelyGiven::set);
  }

  /** Spans of the names that make up all of {@code run}; empty if it cannot be split so. */
  List<Span> split(String run) {
    int length = run.length();
    if (length < 2 || length > LONGEST || run.indexOf('·') >= 0) {
      return List.of();
    }
    double[] best = new double[length + 1];
    int[] from = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int start = Math.max(0, end - 4); start <= end - 2; start++) {
        double score = best[start] + score(run.substring(start, end));
        if (score > best[end]) {
          best[end] = score;
          from[end] = start;
        }
      }
    }
    if (best[length] == Double.NEGATIVE_INFINITY) {
      return List.of();
    }
    List<Span> names = new ArrayList<>();
    for (int end = length; end > 0; end = from[end]) {
      names.add(new Span(from[end], end));
    }
    Collections.reverse(names);
    boolean doubtful = length == 4 && names.size() == 2 && !isUsual(run.substring(2, 3));
    return doubtful ? List.of() : names;
  }

  /** Of two names of two characters the second must be sure: 宝音吉雅 is one. */
  private boolean isUsual(String surname) {
    return surnames.rank(surname).orElse(USUAL) < USUAL;
  }

  /**
   * Logarithm of how likely a name is: surnames by rank after Zipf, five names of six with two
   * given characters (one of two after a compound surname).
   */
  private double score(String name) {
    int surname = surnames.lengthAt(name, 0);
    int given = name.length() - surname;
    if (surname == 2 && given == 0) {
      // 万俟 could be the name of a Mr 万
      surname = 1;
      given = surnames.rank(name.substring(0, 1)).isPresent() ? 1 : 0;
    }
    if (surname == 0 || given < 1 || given > 2) {
      return Double.NEGATIVE_INFINITY;
    }
    int rank = surnames.rank(name.substring(0, surname)).orElse(1000);
    double length = surname == 2 ? 0.5 : given == 2 ? 5.0 / 6 : 1.0 / 6;
    long odd = name.chars().skip(surname).filter(c -> rarelyGiven.get(c)).count();
    return Math.log(length) - Math.log(rank + 4.0) - 1 + odd * Math.log(RARELY_GIVEN);
  }
}
