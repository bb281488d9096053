package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.LayoutUse;
import org.plenumkg.lexicon.PageWords.Word;
import org.plenumkg.lexicon.Surnames;

/** Which of a page's paragraphs are headings, captions, bylines and running text. */
final class PartClassifier {

  /** Half ems; a longer line is no heading. */
  private static final int WIDEST_HEADING = 110;

  /** Blank lines on both sides between which a picture's words stand. */
  private static final int PICTURE_GAP = 3;

  /** （左一）, （前排右二）: who is who in a picture. */
  private static final Pattern IN_PICTURE = Pattern.compile("[（(](?:前排|后排)?[左右中][一二三四五六七八]?[）)]");

  private final List<Word<LayoutUse>> words;
  private final List<String> captionStarts;
  private final List<String> captionEnds;
  private final Surnames surnames;
  private final BylineParser bylines;
  private final Datelines datelines;

  PartClassifier(PageWords words, Surnames surnames, BylineParser bylines, Datelines datelines) {
    this.words = words.layout();
    captionStarts = of(words, LayoutUse.CAPTION_START);
    captionEnds = of(words, LayoutUse.CAPTION_END);
    this.surnames = surnames;
    this.bylines = bylines;
    this.datelines = datelines;
  }

  private static List<String> of(PageWords words, LayoutUse use) {
    return words.layout().stream().filter(w -> w.use() == use).map(Word::word).toList();
  }

  List<Part> classify(List<Paragraph> paragraphs) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Part.Kind kind = kind(paragraphs, i);
      boolean prose = kind == Part.Kind.PROSE;
      boolean closed =
          kind == Part.Kind.BYLINE || (prose && bylines.endsWithByline(paragraph.text()));
      boolean lead = prose && datelines.endIn(paragraph.text()) > 0;
      parts.add(new Part(paragraph, kind, closed, lead));
    }
    return parts;
  }

  private Part.Kind kind(List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    String text = paragraph.text();
    if (bylines.isByline(text) || (at == 0 && paragraphs.size() > 1 && Imprint.isSite(text))) {
      return Part.Kind.BYLINE;
    }
    if (captionStarts.stream().anyMatch(text::startsWith)
        || (isShort(paragraph) && IN_PICTURE.matcher(text).find())) {
      return Part.Kind.CAPTION;
    }
    if (!isHeading(paragraph)) {
      return Part.Kind.PROSE;
    }
    if (subtitle(words, text) >= 0) {
      return Part.Kind.SUBTITLED;
    }
    return at > 0 && isCaption(paragraphs, at) ? Part.Kind.CAPTION : Part.Kind.HEADING;
  }

  private static boolean isShort(Paragraph line) {
    return line.width() <= WIDEST_HEADING && !line.measure().has(Measure.STOP);
  }

  private static boolean isHeading(Paragraph line) {
    if (!isShort(line) || line.clauses() > 3) {
      return false;
    }
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    boolean question = last == '！' || last == '？';
    return "，、；：".indexOf(last) < 0 && (question || !Marks.ended(text)) && text.indexOf('；') < 0;
  }

  private boolean isCaption(List<Paragraph> paragraphs, int at) {
    Paragraph caption = paragraphs.get(at);
    boolean last = at + 1 == paragraphs.size();
    int after = last ? 0 : paragraphs.get(at + 1).gap();
    String text = caption.text();
    return (caption.gap() >= PICTURE_GAP && after >= PICTURE_GAP)
        || (caption.width() <= 40 && captionEnds.stream().anyMatch(text::endsWith))
        || text.endsWith("摄")
        || (!last && namesNext(text, paragraphs.get(at + 1).text()));
  }

  /** Whether a line ends in the name with which the next paragraph starts: a portrait's caption. */
  private boolean namesNext(String text, String next) {
    for (int length = 4; length >= 2; length--) {
      if (text.length() > length && next.length() > length) {
        String name = text.substring(text.length() - length);
        if (surnames.fits(name) && next.startsWith(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Where the second headline of an interview or portrait starts in {@code text}; -1 if it has
   * none.
   */
  static int subtitle(List<Word<LayoutUse>> words, String text) {
    return words.stream()
        .filter(w -> w.use() == LayoutUse.SUBTITLE)
        .mapToInt(w -> text.indexOf(w.word()))
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
  }
}
