package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import org.plenumkg.text.Characters;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;
import org.plenumkg.text.TextBuilder;

/**
 * The lines of a page, those that a program cut at a fixed width joined again. Such a page has many
 * lines of one length in characters and none longer; type set in columns has not, because of digits
 * and punctuation.
 */
final class Folding {

  /** Below this width equal lines are rather names or verse. */
  private static final int NARROWEST = 8;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final int width;

  private Folding(String text) {
    this.text = text;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        lines.add(new Span(start, i));
        start = i + 1;
      }
    }
    lines.add(new Span(start, text.length()));
    width = foldedAt();
  }

  /** The lines of {@code page} that are not blank. */
  static List<Paragraph> lines(RepairedText page) {
    return new Folding(page.text()).unfolded(page);
  }

  private static boolean isBreak(char c) {
    return c <= '\u2029' && (c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c >= '\u2028');
  }

  private List<Paragraph> unfolded(RepairedText page) {
    List<Paragraph> found = new ArrayList<>();
    int gap = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (Characters.isBlank(text, line.start(), line.end())) {
        // \r\n has an empty line between its two characters, which is no line of the page
        gap += line.length() > 0 || !betweenReturnAndFeed(line.start()) ? 1 : 0;
        continue;
      }
      int last = lastOf(i);
      RepairedText joined =
          last == i
              ? page.part(Paragraph.trimmed(text, line.start(), line.end()))
              : Paragraph.trimmed(joined(page, i, last));
      found.add(new Paragraph(joined, gap, isIndented(line)));
      i = last;
      gap = 0;
    }
    return found;
  }

  /** The line with which the one that {@code first} begins ends. */
  private int lastOf(int first) {
    int last = first;
    if (width > 0) {
      boolean clauses = clauses(first) > 0;
      while (continues(last) || (clauses && cutAtBlank(last, lines.get(first)))) {
        last = next(last);
        while (lines.get(last).length() == 0) {
          last++;
        }
        clauses |= clauses(last) > 0;
      }
    }
    return last;
  }

  private RepairedText joined(RepairedText page, int first, int last) {
    TextBuilder joined = new TextBuilder(lines.get(last).end() - lines.get(first).start());
    for (Span line : lines.subList(first, last + 1)) {
      joined.append(page, line.start(), line.end());
    }
    return joined.build();
  }

  private int clauses(int line) {
    return Measure.of(lines.get(line).of(text)).clauses();
  }

  private boolean betweenReturnAndFeed(int at) {
    return at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
  }

  private int next(int line) {
    int next = line + 1;
    return next < lines.size()
            && lines.get(next).length() == 0
            && betweenReturnAndFeed(lines.get(next).start())
        ? next + 1
        : next;
  }

  private boolean continues(int line) {
    int next = next(line);
    return width > 0
        && characters(lines.get(line)) == width
        && next < lines.size()
        && !Characters.isBlank(text, lines.get(next).start(), lines.get(next).end())
        && !isIndented(lines.get(next))
        && !startsAnew(lines.get(line).of(text), lines.get(next));
  }

  /**
   * Where a full line happens to be a paragraph's last: a heading follows a whole sentence, or the
   * name that ends a caption starts the next paragraph.
   */
  private boolean startsAnew(String line, Span next) {
    String after = next.of(text);
    if (Datelines.startsReport(after)) {
      return true;
    }
    boolean heading =
        line.endsWith("。")
            && characters(next) < width
            && Measure.of(after).clauses() == 0
            && !Marks.ended(after)
            && !Marks.closes(after.charAt(after.length() - 1));
    boolean caption = false;
    for (int name = 2; name <= 3 && Measure.of(line).clauses() == 0; name++) {
      String last = line.substring(Math.max(0, line.length() - name));
      caption |= after.startsWith(last) && last.chars().allMatch(c -> Characters.isHan((char) c));
    }
    return heading || caption;
  }

  /** Whether running text of more than one full line goes on behind a single blank line. */
  private boolean cutAtBlank(int line, Span first) {
    int blank = next(line);
    int next = blank < lines.size() ? next(blank) : blank;
    return width > 0
        && !first.equals(lines.get(line))
        && characters(first) == width
        && characters(lines.get(line)) == width
        && next < lines.size()
        && lines.get(blank).length() == 0
        && !Characters.isBlank(text, lines.get(next).start(), lines.get(next).end())
        && !isIndented(lines.get(next))
        && !Marks.ended(lines.get(line).of(text));
  }

  private int foldedAt() {
    int longest = 0;
    for (Span line : lines) {
      longest = Math.max(longest, characters(line));
    }
    int full = 0;
    int written = 0;
    boolean prose = false;
    boolean cut = false;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (Characters.isBlank(text, line.start(), line.end())) {
        continue;
      }
      written++;
      if (characters(line) == longest) {
        String words = line.of(text);
        full++;
        prose |= Measure.of(words).clauses() > 0;
        cut |= !Marks.ended(words) && i + 1 < lines.size();
      }
    }
    boolean folded = longest >= NARROWEST && full >= 2 && full * 3 >= written && prose && cut;
    return folded ? longest : 0;
  }

  private int characters(Span line) {
    return Character.codePointCount(text, line.start(), line.end());
  }

  /** A tab, two ideographic spaces or four others before the first word. */
  private boolean isIndented(Span line) {
    int depth = 0;
    for (int i = line.start(); i < line.end() && Characters.isSpace(text.charAt(i)); i++) {
      depth += text.charAt(i) == '\t' ? 4 : text.charAt(i) == '　' ? 2 : 1;
    }
    return depth >= 4;
  }
}
