package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenumkg.lexicon.PageWords;
import org.plenumkg.lexicon.PageWords.LayoutUse;
import org.plenumkg.lexicon.PageWords.Word;
import org.plenumkg.text.Block;
import org.plenumkg.text.Block.Kind;
import org.plenumkg.text.Span;

/**
 * Which of an article's headings is its headline. On top as a rule; where PDF extraction put the
 * page's large type last, the last lines printed together; where it put it before the lead, the
 * lines right above the lead.
 */
final class Headlines {

  /** A date alone: the end of a notice, no heading. */
  private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?");

  /** （2024年5月6日, ——2024年5月6日, 〔2024〕9号: what a document prints below its title. */
  private static final Pattern DAY =
      Pattern.compile(
          "[（(]?(?:——)?\\d{4}年\\d{1,2}月\\d{1,2}日|(?:\\p{IsHan}{0,8}[〔\\[]).{2,8}[〕\\]]第?\\d+号");

  private final List<Word<LayoutUse>> words;
  private final Datelines datelines;

  Headlines(PageWords words, Datelines datelines) {
    this.words = words.layout();
    this.datelines = datelines;
  }

  /** A block in the making. */
  record Draft(Block.Kind kind, Paragraph paragraph) {}

  List<Draft> blocks(List<Part> article) {
    Kind[] kinds = new Kind[article.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] =
          switch (article.get(i).kind()) {
            case HEADING, SUBTITLED -> Kind.SUBHEADLINE;
            case BYLINE -> Kind.BYLINE;
            case CAPTION -> Kind.CAPTION;
            case PROSE -> Kind.PARAGRAPH;
          };
    }
    int top = 0;
    while (top + 1 < kinds.length && kinds[top] == Kind.BYLINE) {
      top++;
    }
    int lead = leadInside(article);
    int last = lastProse(article);
    if (lead > 0) {
      markBottom(article, kinds, lead);
    } else if (article.get(top).isHeading()) {
      markTop(article.subList(top, kinds.length), kinds, top);
    } else if (last >= 0 && last + 1 < kinds.length) {
      markBottom(article, kinds, kinds.length);
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      drafts.addAll(drafts(article.get(i), kinds[i]));
    }
    return drafts;
  }

  /**
   * A lead that does not come first: a day opens it, a byline ends it, headings stand above; 0 if
   * none.
   */
  private int leadInside(List<Part> article) {
    boolean prose = false;
    for (int i = 0; i < article.size(); i++) {
      Part part = article.get(i);
      if (prose
          && part.isProse()
          && part.closed()
          && i + 1 < article.size()
          && datelines.startsWithDay(part.text())
          && article.get(i - 1).isHeading()
          && article.get(i - 2).isHeading()) {
        return i;
      }
      prose |= part.isProse();
    }
    return 0;
  }

  private static int lastProse(List<Part> article) {
    int last = -1;
    for (int i = 0; i < article.size(); i++) {
      last = article.get(i).isProse() || article.get(i).kind() == Part.Kind.BYLINE ? i : last;
    }
    return last;
  }

  /** First lines: the main headline, a kicker above it where the first line reports a happening. */
  private void markTop(List<Part> article, Kind[] kinds, int top) {
    boolean two = article.size() > 1 && article.get(1).kind() == Part.Kind.HEADING;
    boolean second = two && !isBelowHeadline(article);
    String first = article.get(0).text();
    if (second && isKicker(first) && kickerEnd(first) < 0) {
      kinds[top] = Kind.KICKER;
      kinds[top + 1] = Kind.HEADLINE;
      return;
    }
    kinds[top] = Kind.HEADLINE;
    if (second && article.get(1).isTight() && alike(article.get(0), article.get(1))) {
      kinds[top + 1] = Kind.HEADLINE;
    }
  }

  /**
   * Whether the second line is no headline: （2024年5月6日…通过）, ——2024年5月6日在…会议上, or who signs, with a
   * date alone behind.
   */
  private static boolean isBelowHeadline(List<Part> article) {
    String text = article.get(1).text();
    boolean dated = DAY.matcher(text).lookingAt();
    return dated || (article.size() > 2 && DATE.matcher(article.get(2).text()).matches());
  }

  /** Last lines before {@code end}: those printed together, and the odd line above them. */
  private static void markBottom(List<Part> article, Kind[] kinds, int end) {
    int first = end - 1;
    if (!article.get(first).isHeading() || DATE.matcher(article.get(first).text()).matches()) {
      return;
    }
    kinds[first] = Kind.HEADLINE;
    while (first > 0 && article.get(first).isTight() && article.get(first - 1).isHeading()) {
      first--;
      kinds[first] = Kind.HEADLINE;
    }
    int above = first - 1;
    boolean heading = above >= 0 && article.get(above).isHeading();
    boolean series =
        above >= 1
            && article.get(above - 1).isHeading()
            && alike(article.get(above - 1), article.get(above));
    if (heading && !series) {
      kinds[above] = Kind.KICKER;
    }
  }

  /** Of much the same width, like the two lines of one headline or the headings of one series. */
  private static boolean alike(Part one, Part other) {
    int a = one.paragraph().width();
    int b = other.paragraph().width();
    return Math.min(a, b) * 3 >= Math.max(a, b) * 2;
  }

  private List<Draft> drafts(Part part, Kind kind) {
    if (kind != Kind.HEADLINE) {
      return List.of(new Draft(kind, part.paragraph()));
    }
    List<Draft> drafts = new ArrayList<>();
    String text = part.text();
    int subtitle = PartClassifier.subtitle(words, text);
    int end = subtitle > 0 ? subtitle : text.length();
    int kicker = subtitle > 0 ? -1 : kickerEnd(text);
    if (kicker > 0) {
      drafts.add(new Draft(Kind.KICKER, part.piece(new Span(0, kicker))));
    }
    drafts.add(new Draft(kind, part.piece(new Span(Math.max(0, kicker), end))));
    if (subtitle > 0) {
      drafts.add(new Draft(Kind.SUBHEADLINE, part.piece(new Span(subtitle, text.length()))));
    }
    return drafts;
  }

  /** Where a kicker ends that shares its line with the headline; -1 if none does. */
  private int kickerEnd(String text) {
    int space = text.indexOf(' ');
    boolean both = space >= 8 && text.length() - space > 8;
    return both && isKicker(text.substring(0, space)) ? space : -1;
  }

  private boolean isKicker(String text) {
    return words.stream().anyMatch(w -> w.use() == LayoutUse.EVENT && text.contains(w.word()));
  }
}
