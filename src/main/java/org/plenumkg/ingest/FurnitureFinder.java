package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.Furniture;
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

  private final List<Furniture> phrases;

  FurnitureFinder(PageWords words) {
    phrases = words.furniture();
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

  private record Found(Span span, String reason) {}

  /** In the order of the text, not overlapping. */
  private List<Found> furniture(String text) {
    for (Furniture phrase : phrases) {
      boolean all =
          switch (phrase.place()) {
            case LINE -> text.equals(phrase.phrase());
            case START -> text.length() <= LONGEST && text.startsWith(phrase.phrase());
            case TAIL, BRACKET -> false;
          };
      if (all) {
        return List.of(new Found(new Span(0, text.length()), phrase.reason()));
      }
    }
    int tail = text.length();
    String reason = "";
    for (Furniture phrase : phrases) {
      int from = Math.max(0, text.length() - LONGEST);
      int at = phrase.place() == PageWords.Place.TAIL ? text.indexOf(phrase.phrase(), from) : -1;
      if (at >= 0 && at < tail) {
        tail = at;
        reason = phrase.reason();
      }
    }
    List<Found> found = new ArrayList<>(brackets(text, tail));
    if (tail < text.length()) {
      found.add(new Found(new Span(tail, text.length()), reason));
    }
    return found;
  }

  private List<Found> brackets(String text, int end) {
    List<Found> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text).region(0, end);
    while (bracket.find()) {
      for (Furniture phrase : phrases) {
        if (phrase.place() == PageWords.Place.BRACKET
            && bracket.group(1).startsWith(phrase.phrase())) {
          found.add(new Found(new Span(bracket.start(), bracket.end()), phrase.reason()));
          break;
        }
      }
    }
    return found;
  }
}
