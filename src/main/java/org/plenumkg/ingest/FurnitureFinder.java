package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenumkg.lexicon.Forms;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.Furniture;
import org.plenumkg.lexicon.PageWords.Place;
import org.plenumkg.text.PageText.SetAside;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;
import org.plenumkg.text.TextBuilder;

/**
 * Words of a page that are no article's: editors' credits, share buttons, navigation, legal
 * notices.
 */
final class FurnitureFinder {

  /** Furniture is short; a longer line that starts like it says something. In characters. */
  private static final int LONGEST = 80;

  /** Between its brackets one credit is no longer, in characters. */
  private static final int LONGEST_BRACKET = 40;

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
      List<Found> furniture = furniture(paragraph.text());
      for (Found found : furniture) {
        for (Span span : paragraph.repaired().origins(found.span(), page)) {
          rest.add(new SetAside(span, found.reason()));
        }
      }
      Paragraph left =
          furniture.isEmpty()
              ? paragraph
              : paragraph.with(without(paragraph.repaired(), furniture));
      gap = Math.max(gap, paragraph.gap());
      if (!left.text().isEmpty()) {
        kept.add(left.at(gap, paragraph.indented()));
        gap = 0;
      }
    }
    return kept;
  }

  private static RepairedText without(RepairedText paragraph, List<Found> furniture) {
    TextBuilder words = new TextBuilder(paragraph.text().length());
    int from = 0;
    for (Found found : furniture) {
      words.append(paragraph, from, found.span().start());
      from = found.span().end();
    }
    return Paragraph.trimmed(words.append(paragraph, from, paragraph.text().length()).build());
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

  private static boolean isOpen(char c) {
    return "（(【[".indexOf(c) >= 0;
  }

  /**
   * Where the bracket ends whose contents begin at {@code at}: 【编辑：王小明】, （责任编辑：李华）; 0 if it does
   * not soon, or has other brackets in it.
   */
  private static int bracketEnd(String text, int at, int limit) {
    for (int i = at; i < Math.min(limit, at + LONGEST_BRACKET + 1); i++) {
      if ("）)】]".indexOf(text.charAt(i)) >= 0) {
        return i >= at + 2 ? i + 1 : 0;
      }
      if (isOpen(text.charAt(i))) {
        return 0;
      }
    }
    return 0;
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
    List<Found> found = new ArrayList<>(0);
    for (int at = 1; at < tail; at++) {
      if (brackets.begins(text, at) && isOpen(text.charAt(at - 1))) {
        int start = at - 1;
        int end = bracketEnd(text, at, tail);
        brackets
            .longest(text, at)
            .filter(m -> end > 0)
            .ifPresent(m -> found.add(new Found(new Span(start, end), m.value().reason())));
      }
    }
    if (tail < text.length()) {
      found.add(new Found(new Span(tail, text.length()), reason));
    }
    return found;
  }
}
