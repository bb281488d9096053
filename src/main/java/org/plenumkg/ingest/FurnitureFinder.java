package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.Furniture;
import org.plenumkg.lexicon.PageWords.Place;
import org.plenumkg.text.PageText.SetAside;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;

/**
 * Words of a page that are no article's: editors' credits, share buttons, navigation, legal
 * notices.
 */
final class FurnitureFinder {

  /** Furniture is short; a longer line that starts like it says something. In characters. */
  private static final int LONGEST = 80;

  /** 【编辑：王小明】, （责任编辑：李华） */
  private static final Pattern BRACKET = Pattern.compile("[（(【\\[]([^（()）【】\\[\\]]{2,40})[）)】\\]]");

  private final Forms<Furniture> lines;
  private final Forms<Furniture> starts;
  private final Forms<Furniture> brackets;
  private final List<Furniture> tails;

  FurnitureFinder(PageWords words) {
    lines = of(words, Place.LINE);
    starts = of(words, Place.START);
    brackets = of(words, Place.BRACKET);
    tails = words.furniture().stream().filter(f -> f.place() == Place.TAIL).toList();
  }

  private static Forms<Furniture> of(PageWords words, Place place) {
    Map<String, Furniture> phrases = new LinkedHashMap<>();
    words.furniture().stream()
        .filter(f -> f.place() == place)
        .forEach(f -> phrases.put(f.phrase(), f));
    return Forms.of(phrases);
  }

  /** {@code paragraphs} without furniture, which is added to {@code rest}. */
  List<Paragraph> without(List<Paragraph> paragraphs, String page, List<SetAside> rest) {
    List<Paragraph> kept = new ArrayList<>();
    int gap = 0;
    for (Paragraph paragraph : paragraphs) {
      TextBuilder words = new TextBuilder();
      int from = 0;
      for (Found found : furniture(paragraph.text())) {
        words.append(paragraph.repaired(), from, found.span().start());
        from = found.span().end();
        for (Span span : paragraph.repaired().origins(found.span(), page)) {
          rest.add(new SetAside(span, found.reason()));
        }
      }
      words.append(paragraph.repaired(), from, paragraph.text().length());
      RepairedText left = Paragraph.trimmed(words.build());
      gap = Math.max(gap, paragraph.gap());
      if (!left.text().isEmpty()) {
        kept.add(new Paragraph(left, gap, paragraph.indented()));
        gap = 0;
      }
    }
    return kept;
  }

  /** Whether a line, its marks not yet mended, is furniture from its first word on. */
  boolean isFurniture(String line) {
    return line.length() <= LONGEST && whole(line.replace(':', '：')).isPresent();
  }

  private record Found(Span span, String reason) {}

  /** The phrase that makes all of a line furniture. */
  private Optional<Furniture> whole(String text) {
    Optional<Forms.Match<Furniture>> line =
        lines.longest(text, 0).filter(m -> m.end() == text.length());
    return (line.isPresent() || text.length() > LONGEST ? line : starts.longest(text, 0))
        .map(Forms.Match::value);
  }

  /** In the order of the text, not overlapping. */
  private List<Found> furniture(String text) {
    Optional<Furniture> whole = whole(text);
    if (whole.isPresent()) {
      return List.of(new Found(new Span(0, text.length()), whole.get().reason()));
    }
    int tail = text.length();
    String reason = "";
    for (Furniture phrase : tails) {
      int at = text.indexOf(phrase.phrase(), Math.max(0, text.length() - LONGEST));
      if (at >= 0 && at < tail) {
        tail = at;
        reason = phrase.reason();
      }
    }
    List<Found> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text).region(0, tail);
    while (bracket.find()) {
      Span span = new Span(bracket.start(), bracket.end());
      brackets
          .longest(text, bracket.start(1))
          .ifPresent(m -> found.add(new Found(span, m.value().reason())));
    }
    if (tail < text.length()) {
      found.add(new Found(new Span(tail, text.length()), reason));
    }
    return found;
  }
}
