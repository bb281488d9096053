package org.plenumkg.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.PageWords.BylineUse;
import org.plenumkg.text.Characters;
import org.plenumkg.text.Span;

/** Finds an imprint in a line in which a scraper joined headline, imprint and report. */
final class ScrapedImprint {

  /** How far into a line a scraper's imprint may stand, behind the headline. */
  private static final int HEADLINE = 90;

  private final Imprint imprint;

  ScrapedImprint(Imprint imprint) {
    this.imprint = imprint;
  }

  /** Whether a line has what every such imprint has: a day, a space before it, a label behind. */
  static boolean mayBeIn(Measure line) {
    return line.has(Measure.SPACE) && line.has(Measure.DIGIT) && line.has(Measure.COLON);
  }

  /**
   * The imprint between a headline and its report, where a scraper put all in one line: 滨江大桥开工
   * 2024-05-06 09:30 来源：滨江日报 5月5日，….
   */
  Optional<Span> find(String text) {
    Matcher date = Imprint.DATE.matcher(text).region(0, Math.min(text.length(), HEADLINE));
    while (date.find()) {
      int start = date.start();
      if (start > 0
          && Characters.isSpace(text.charAt(start - 1))
          && text.lastIndexOf('。', start) < 0) {
        int end = end(text, date.end());
        boolean labelled = end > date.end();
        return labelled && text.indexOf('。', end) > 0
            ? Optional.of(new Span(start, end))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Where the fields end that stand at {@code from}: each label has a word, or a word and names.
   */
  private int end(String text, int from) {
    int end = from;
    for (int at = skip(text, from); at < text.length(); at = skip(text, end)) {
      Optional<Forms.Match<BylineUse>> label = imprint.labelAt(text, at);
      if (label.isEmpty() && !(at > end && end > from && isShortWord(text, at))) {
        return end;
      }
      end = wordEnd(text, label.map(Forms.Match::end).orElse(at));
    }
    return end;
  }

  /** 微信, 朋友圈 or a second author, but no day that opens the report. */
  private static boolean isShortWord(String text, int at) {
    int end = wordEnd(text, at);
    return end - at <= 4
        && end < text.length()
        && text.substring(at, end)
            .chars()
            .allMatch(c -> Characters.isHan((char) c) || Characters.isLatin((char) c));
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skip(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Characters.isSpace(text.charAt(end)) || text.charAt(end) == '|')) {
      end++;
    }
    return end;
  }
}
