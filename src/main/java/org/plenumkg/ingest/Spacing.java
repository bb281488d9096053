package org.plenumkg.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenumkg.text.Characters;
import org.plenumkg.text.RepairedText;
import org.plenumkg.text.Span;
import org.plenumkg.text.TextBuilder;

/**
 * White space inside a paragraph: closed where it letter-spaces a word (第 一 要务) or splits a number
 * or date (8月 16日), one space where it parts two things (two halves of a headline, names, cells,
 * English words).
 */
final class Spacing {

  /** Units with which a number makes one word; a space between is none of the text's. */
  private static final String UNITS = "年月日时分秒号个项亿万千百元岁人次家户所条件名位米吨倍期届";

  private final RepairedText line;
  private final String text;
  private final List<Span> words;
  private final boolean[] single;
  private final boolean prose;
  private final boolean dense;
  private final Optional<boolean[]> roster;

  private Spacing(Paragraph paragraph) {
    line = paragraph.repaired();
    text = line.text();
    words = words(text);
    single = new boolean[words.size()];
    int count = 0;
    for (int i = 0; i < single.length; i++) {
      single[i] = isSingle(words.get(i));
      count += single[i] ? 1 : 0;
    }
    prose = isProse(paragraph.measure());
    dense = prose && count * 3 >= words.size() && words.size() * 5 >= text.length();
    roster = prose ? Optional.empty() : Roster.closes(text, words);
  }

  static Paragraph closed(Paragraph line) {
    return line.measure().has(Measure.SPACE) ? line.with(new Spacing(line).closed()) : line;
  }

  /** Running text, in which no two Chinese words have a space between them. */
  private static boolean isProse(Measure line) {
    return line.has(Measure.STOP)
        || line.clauses() >= 2
        || (line.clauses() == 1 && line.width() > 60);
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        int start = i;
        while (i < text.length() && !Characters.isSpace(text.charAt(i))) {
          i++;
        }
        words.add(new Span(start, i));
      }
    }
    return words;
  }

  private RepairedText closed() {
    TextBuilder closed = new TextBuilder(text.length());
    int space = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && !closes(i)) {
        closed.append(' ', line.origin(space));
      }
      closed.append(line, words.get(i).start(), words.get(i).end());
      space = words.get(i).end();
    }
    return closed.build();
  }

  /** Whether the space before word {@code i} goes. */
  private boolean closes(int i) {
    if (roster.isPresent()) {
      return roster.get()[i];
    }
    Span left = words.get(i - 1);
    Span right = words.get(i);
    char before = text.charAt(left.end() - 1);
    char after = text.charAt(right.start());
    if (Characters.isDigit(before) || Characters.isDigit(after)) {
      return closesAtNumber(i, before, after);
    }
    if (isPlain(before) || isPlain(after)) {
      return false;
    }
    if (single[i - 1] && single[i]) {
      return true;
    }
    if (Characters.endsSentence(before)) {
      return dense || single[i];
    }
    boolean mark = !isHan(before) || !isHan(after);
    if (mark) {
      return (prose && !isDash(after)) || single[i - 1] || single[i];
    }
    return dense || ((single[i - 1] || single[i]) && (prose || inRun(i)));
  }

  private boolean closesAtNumber(int i, char before, char after) {
    if (Characters.isDigit(before) && Characters.isDigit(after)) {
      return inRun(i) && words.get(i).length() == 1 && words.get(i - 1).length() == 1;
    }
    char other = Characters.isDigit(before) ? after : before;
    if (!Characters.isHan(other)) {
      return (prose && Marks.isChinese(other) && (dense || !Characters.endsSentence(before)))
          || (Characters.isDigit(before) && other == '%');
    }
    boolean unit = UNITS.indexOf(other) >= 0;
    return (unit && (Characters.isDigit(before) || isDatePart(i))) || (prose && !startsLead(i));
  }

  /** The space of 8月 16日: between two parts of one date. */
  private boolean isDatePart(int i) {
    Span left = words.get(i - 1);
    char c = text.charAt(left.end() - 1);
    return (c == '年' || c == '月')
        && left.length() > 1
        && Characters.isDigit(text.charAt(left.end() - 2));
  }

  /** The space after a dateline: 本报讯 5月4日. */
  private boolean startsLead(int i) {
    Span left = words.get(i - 1);
    char last = text.charAt(left.end() - 1);
    return last == '讯' || last == '电';
  }

  /** Whether three or more single characters stand in a row at the space before word {@code i}. */
  private boolean inRun(int i) {
    int run = 0;
    for (int k = i - 1; k >= 0 && k > i - 4 && single[k]; k--) {
      run++;
    }
    for (int k = i; k < words.size() && k < i + 3 && single[k]; k++) {
      run++;
    }
    return run >= 3;
  }

  /** One character, marks around it not counted: 第, “第, 任”. */
  private boolean isSingle(Span word) {
    if (word.length() > 4) {
      return false;
    }
    int characters = 0;
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (Characters.isLatin(c)) {
        return false;
      }
      characters += Characters.isHan(c) || Characters.isDigit(c) ? 1 : 0;
    }
    return characters <= 1 && !isDash(text.charAt(word.start()));
  }

  private static boolean isHan(char c) {
    return Characters.isHan(c);
  }

  private static boolean isDash(char c) {
    return c == '—' || c == '-' || c == '/' || c == '●' || c == '■' || c == '◆';
  }

  /** A letter or mark of English text, beside which a space means something. */
  private static boolean isPlain(char c) {
    return (c < 0x80 && ",;:!?()\"".indexOf(c) < 0) || c == '·' || c == '|' || c == '｜';
  }
}
